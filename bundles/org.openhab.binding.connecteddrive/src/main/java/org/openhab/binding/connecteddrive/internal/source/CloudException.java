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
package org.openhab.binding.connecteddrive.internal.source;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A cloud did not do what it was asked for.
 *
 * Its message is the text of a thing's status as openHAB translates it ({@code @text/key ["argument"]}): fit for users,
 * without any secret.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CloudException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String i18nKey;
    private final List<String> arguments;

    /**
     * @param i18nKey of the text in {@code OH-INF/i18n}
     * @param arguments what replaces its placeholders; nothing secret, nothing personal
     */
    public CloudException(String i18nKey, String... arguments) {
        super(statusText(i18nKey, arguments));
        this.i18nKey = i18nKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the text. */
    public final String i18nKey() {
        return i18nKey;
    }

    /** What replaces its placeholders. */
    public final List<String> arguments() {
        return arguments;
    }

    /** What it means for a car: {@link Trouble#COMMUNICATION} unless a subclass knows better. */
    public Trouble trouble() {
        return Trouble.COMMUNICATION;
    }

    private static String statusText(String key, String... arguments) {
        return "@text/" + key
                + (arguments.length == 0 ? ""
                        : Arrays.stream(arguments).map(a -> "\"" + safe(a) + "\"")
                                .collect(Collectors.joining(", ", " [", "]")));
    }

    /** openHAB takes the arguments apart at commas, also within quotes, and drops brackets. */
    private static String safe(String argument) {
        return argument.replace('"', ' ').replace(',', ';').replace('[', '(').replace(']', ')');
    }
}
