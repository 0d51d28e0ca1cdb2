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
package org.openhab.core.config.core.validation;

import java.util.Arrays;
import java.util.Objects;

/**
 * What is wrong with one parameter.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
public final class ConfigValidationMessage {

    public final String parameterName;
    public final String defaultMessage;
    public final String messageKey;
    public final Object[] content;

    public ConfigValidationMessage(String parameterName, String defaultMessage, String messageKey) {
        this(parameterName, defaultMessage, messageKey, new Object[0]);
    }

    /**
     * @param defaultMessage the text in English, in the notation of {@link java.text.MessageFormat}
     * @param messageKey the key of the text in other languages
     * @param content the arguments of the text
     */
    public ConfigValidationMessage(String parameterName, String defaultMessage, String messageKey, Object... content) {
        this.parameterName = Objects.requireNonNull(parameterName);
        this.defaultMessage = Objects.requireNonNull(defaultMessage);
        this.messageKey = Objects.requireNonNull(messageKey);
        this.content = Objects.requireNonNull(content);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ConfigValidationMessage other && parameterName.equals(other.parameterName)
                && defaultMessage.equals(other.defaultMessage) && messageKey.equals(other.messageKey)
                && Arrays.equals(content, other.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parameterName, defaultMessage, messageKey, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return "ConfigValidationMessage [parameterName=" + parameterName + ", messageKey=" + messageKey + "]";
    }
}
