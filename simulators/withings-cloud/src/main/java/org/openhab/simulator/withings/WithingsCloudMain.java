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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.start.Program;
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

    static int run(String[] args, ModelFactory model, PrintStream out, PrintStream err) {
        return new Program(out, err, CommandLine.HELP)
                .run(() -> CommandLine.parse(args, model).map(WithingsCloud::start).map(
                        cloud -> new Program.Running("Withings cloud listens at " + cloud.apiUrl(), cloud::close)));
    }
}
