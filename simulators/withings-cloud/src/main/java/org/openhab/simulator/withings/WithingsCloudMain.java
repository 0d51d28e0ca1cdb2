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
package org.openhab.simulator.withings;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.SimulatedHousehold;

/**
 * The simulated cloud as a program.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class WithingsCloudMain {

    private WithingsCloudMain() {
    }

    /** Runs until the process is ended; exits 2 on wrong arguments, 1 when the port is taken. */
    public static void main(String[] args) {
        int exit = run(args, SimulatedHousehold::create, System.out, System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Starts the cloud, whose threads do not keep the process alive, then waits for the process to end. */
    static int run(String[] args, ModelFactory model, PrintStream out, PrintStream err) {
        try {
            CloudOptions options = CommandLine.parse(args, model);
            if (options == null) {
                out.print(CommandLine.HELP);
                return 0;
            }
            WithingsCloud cloud = WithingsCloud.start(options);
            out.println("Withings cloud listens at " + cloud.apiUrl());
            out.flush();
            return untilInterrupted(cloud);
        } catch (IllegalArgumentException | ControlError e) {
            err.println(e.getMessage());
            err.print(CommandLine.HELP);
            return 2;
        } catch (UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static int untilInterrupted(WithingsCloud cloud) {
        try (cloud) {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
