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
package org.openhab.binding.withings.internal.push;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Something to be said about the calls of the cloud, in words that the language decides.
 *
 * @param key the key of the text
 * @param arguments what replaces its placeholders, harmless to show
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Finding(String key, List<String> arguments) {

    public static Finding of(String key, String... arguments) {
        return new Finding(key, List.of(arguments));
    }
}
