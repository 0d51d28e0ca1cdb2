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
package org.openhab.core.io.console;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Where a console command writes its output.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Console {

    /**
     * Writes a text without a line end.
     */
    void print(String s);

    /**
     * Writes the usage of a command.
     */
    void printUsage(String s);

    /**
     * Writes a formatted text without a line end.
     *
     * @param format as for {@link String#format(String, Object...)}
     * @param args the arguments of the format
     */
    default void printf(String format, Object... args) {
        print(String.format(format, args));
    }

    /**
     * Writes a line.
     */
    void println(String s);
}
