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

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes readable texts of status descriptions such as {@code @text/offline.conf-error ["12","Anna"]}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = StatusTexts.class)
public class StatusTexts {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern QUOTING = Pattern.compile("[\\[\\]\"]");

    private final TranslationProvider translations;

    @Activate
    public StatusTexts(@Reference TranslationProvider translations) {
        this.translations = translations;
    }

    /**
     * Translates a description that is a key; arguments that are keys are translated too.
     * <p>
     * Arguments are read as crudely as openHAB reads them: brackets and quotes vanish wherever they stand, commas
     * always separate, empty arguments are skipped. A comma inside an argument therefore shifts those after it.
     *
     * @param bundle of the thing handler
     * @param description any text or null
     * @param locale null for the host's own
     * @return the text; the key itself if it has no text; other descriptions, and null, as they are
     */
    public @Nullable String resolve(Bundle bundle, @Nullable String description, @Nullable Locale locale) {
        if (description == null || !I18nUtil.isConstant(description)) {
            return description;
        }
        String[] parts = BLANK.split(description, 2);
        @Nullable
        Object @Nullable [] arguments = parts.length == 1 ? null
                : Stream.of(QUOTING.matcher(parts[1]).replaceAll("").split(",")).map(String::trim)
                        .filter(argument -> !argument.isEmpty()).map(argument -> argument(bundle, argument, locale))
                        .toArray();
        return text(bundle, parts[0], locale, arguments);
    }

    private @Nullable String argument(Bundle bundle, String argument, @Nullable Locale locale) {
        return I18nUtil.isConstant(argument) ? text(bundle, argument, locale, null) : argument;
    }

    private @Nullable String text(Bundle bundle, String constant, @Nullable Locale locale,
            @Nullable Object @Nullable [] arguments) {
        String text = translations.getText(bundle, I18nUtil.stripConstant(constant), null, locale, arguments);
        return text == null ? constant : text;
    }
}
