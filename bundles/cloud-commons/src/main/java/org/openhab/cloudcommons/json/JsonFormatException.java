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
package org.openhab.cloudcommons.json;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The {@link JsonFormatException} says that a text is not the JSON that was expected, or that it is cut off.
 *
 * Its message never quotes the text.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class JsonFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    public JsonFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
