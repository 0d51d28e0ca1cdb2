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
package org.openhab.simulator.bmw;

import java.io.PrintStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.start.Program;

/**
 * The simulated clouds as a program.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class BmwCloudMain {

    private BmwCloudMain() {
    }

    /** Runs until the process is ended; exits 2 on wrong arguments, 1 when the port is taken. */
    public static void main(String[] args) {
        int exit = run(args, System.out, System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(out, err, CommandLine.HELP).run(() -> CommandLine.parse(args).map(BmwCloud::start)
                .map(cloud -> new Program.Running("BMW clouds listen at " + cloud.apiUrl(), cloud::close)));
    }
}
