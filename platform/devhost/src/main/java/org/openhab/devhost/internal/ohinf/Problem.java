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
package org.openhab.devhost.internal.ohinf;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Why a file is refused.
 *
 * @param line 1-based line in the file
 * @param message what is wrong, for the author of the file
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Problem(int line, String message) {

    @Override
    public String toString() {
        return "line " + line + ": " + message;
    }
}
