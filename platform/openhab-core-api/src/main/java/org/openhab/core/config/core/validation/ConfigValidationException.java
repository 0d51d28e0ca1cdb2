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

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * Says that a configuration does not fit its description.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
public final class ConfigValidationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bundle bundle;
    private final transient TranslationProvider translationProvider;
    private final transient List<ConfigValidationMessage> messages;

    /**
     * @param bundle the bundle that has the texts
     * @param translationProvider null if there are English texts only
     */
    public ConfigValidationException(Bundle bundle, TranslationProvider translationProvider,
            Collection<ConfigValidationMessage> configValidationMessages) {
        this.bundle = Objects.requireNonNull(bundle);
        this.translationProvider = translationProvider;
        this.messages = List.copyOf(configValidationMessages);
    }

    /** English texts by the names of the parameters. */
    public Map<String, String> getValidationMessages() {
        return texts(message -> MessageFormat.format(message.defaultMessage, message.content));
    }

    /** Texts in that language by the names of the parameters. */
    public Map<String, String> getValidationMessages(Locale locale) {
        return translationProvider == null ? getValidationMessages()
                : texts(message -> translationProvider.getText(bundle, message.messageKey, message.defaultMessage,
                        locale, message.content));
    }

    private Map<String, String> texts(Function<ConfigValidationMessage, String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        messages.forEach(message -> texts.put(message.parameterName, text.apply(message)));
        return Collections.unmodifiableMap(texts);
    }
}
