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
package org.openhab.devhost.internal.core;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A rule action of a thing.
 *
 * @param uid scope and method name, for example {@code withings.importHistory}
 * @param label the label, null without
 * @param description the description, null without
 * @param visible false for actions hidden from users
 * @param inputs the inputs in the order of the method's parameters
 * @param outputs the outputs
 * @param supportedByUi true when every input can be entered as text, as openHAB's UI and REST API demand
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ActionDescriptor(String uid, @Nullable String label, @Nullable String description, boolean visible,
        List<Input> inputs, List<Output> outputs, boolean supportedByUi) {

    /**
     * An input of an action.
     *
     * @param name the key in the arguments
     * @param type the Java type as text, for example {@code java.lang.String}
     * @param label the label, null without
     * @param description the description, null without
     * @param required whether a value must be given
     * @param defaultValue the default as text, null without
     */
    public record Input(String name, String type, @Nullable String label, @Nullable String description,
            boolean required, @Nullable String defaultValue) {
    }

    /**
     * An output of an action.
     *
     * @param name the key in the result
     * @param type the Java type as text
     * @param label the label, null without
     * @param description the description, null without
     */
    public record Output(String name, String type, @Nullable String label, @Nullable String description) {
    }
}
