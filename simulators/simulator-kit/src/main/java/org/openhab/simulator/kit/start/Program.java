/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.simulator.kit.start;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;

/**
 * A simulated cloud that runs until its process ends.
 *
 * @param out where it tells that it listens
 * @param err where it tells what is wrong
 * @param help the arguments, for people
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Program(PrintStream out, PrintStream err, String help) {

    /**
     * A cloud that listens.
     *
     * @param greeting tells where
     * @param server ends it
     */
    public record Running(String greeting, Stoppable server) {
    }

    /** Ends without a checked exception. */
    public interface Stoppable extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Starts the cloud, whose threads do not keep the process alive, then waits for the process to end.
     *
     * @param start reads the arguments, then starts; empty when help was asked for
     * @return the exit status: 2 on wrong arguments, 1 when the port is taken
     */
    public int run(Supplier<Optional<Running>> start) {
        try {
            Optional<Running> running = start.get();
            if (running.isEmpty()) {
                out.print(help);
                return 0;
            }
            out.println(running.get().greeting());
            out.flush();
            return untilInterrupted(running.get().server());
        } catch (IllegalArgumentException | ControlError e) {
            err.println(e.getMessage());
            err.print(help);
            return 2;
        } catch (UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static int untilInterrupted(Stoppable server) {
        try (server) {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
