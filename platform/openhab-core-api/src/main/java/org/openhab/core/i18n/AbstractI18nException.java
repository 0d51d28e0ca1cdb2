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
package org.openhab.core.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/**
 * An unchecked exception whose message may be a translation key of the bundle that throws it.
 * <p>
 * A message that starts with {@code @text/} is a key; {@link #getMessage()} is null then, the other getters give text.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@SuppressWarnings("serial")
public abstract class AbstractI18nException extends RuntimeException {

    private final @Nullable String key;
    private final @Nullable Object @Nullable [] arguments;

    /**
     * Creates the exception.
     *
     * @param message plain text, or {@code @text/key}
     * @param cause what made this happen, or null
     * @param msgParams arguments of the translated text; ignored for plain text
     */
    protected AbstractI18nException(String message, @Nullable Throwable cause,
            @Nullable Object @Nullable... msgParams) {
        super(I18nUtil.isConstant(message) ? null : message, cause);
        boolean translatable = I18nUtil.isConstant(message);
        this.key = translatable ? I18nUtil.stripConstant(message) : null;
        this.arguments = translatable ? msgParams : null;
    }

    /**
     * Creates the exception without a cause.
     *
     * @param message plain text, or {@code @text/key}
     * @param msgParams arguments of the translated text; ignored for plain text
     */
    protected AbstractI18nException(String message, @Nullable Object @Nullable... msgParams) {
        this(message, (Throwable) null, msgParams);
    }

    /**
     * Creates the exception with the message of its cause.
     *
     * @param cause what made this happen
     */
    protected AbstractI18nException(Throwable cause) {
        super(cause);
        this.key = null;
        this.arguments = null;
    }

    /**
     * Returns the message in one language.
     *
     * @param bundle the bundle with the texts; null gives the untranslated message
     * @param i18nProvider the source of texts; null gives the untranslated message
     * @param locale the language; null means English
     * @return the text, or null if there is none
     */
    public @Nullable String getLocalizedMessage(@Nullable Bundle bundle, @Nullable TranslationProvider i18nProvider,
            @Nullable Locale locale) {
        String textKey = key;
        if (textKey == null || textKey.isBlank() || bundle == null || i18nProvider == null) {
            return getMessage();
        }
        return i18nProvider.getText(bundle, textKey, null, locale == null ? Locale.ENGLISH : locale, arguments);
    }

    /**
     * Returns the message in English.
     *
     * @param bundle the bundle with the texts; null gives the untranslated message
     * @param i18nProvider the source of texts; null gives the untranslated message
     * @return the text, or null if there is none
     */
    public @Nullable String getMessage(@Nullable Bundle bundle, @Nullable TranslationProvider i18nProvider) {
        return getLocalizedMessage(bundle, i18nProvider, Locale.ENGLISH);
    }

    /**
     * Returns the message in the form a thing's status carries, translated only when it is shown.
     *
     * @return plain text, or {@code @text/key [ "argument", ... ]}, or null without a message
     */
    public @Nullable String getRawMessage() {
        String textKey = key;
        if (textKey == null || textKey.isBlank()) {
            return getMessage();
        }
        @Nullable
        Object @Nullable [] params = arguments;
        if (params == null || params.length == 0) {
            return "@text/" + textKey;
        }
        List<String> quoted = new ArrayList<>();
        for (Object param : params) {
            quoted.add('"' + (param == null ? "" : param.toString()) + '"');
        }
        return "@text/" + textKey + " [ " + String.join(", ", quoted) + " ]";
    }
}
