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

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds texts in the translation files of bundles, which are read when first asked for.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = TranslationProvider.class)
public class BundleTranslations implements TranslationProvider {

    private record Cached(long lastModified, BundleTexts texts) {
    }

    private final Logger logger = LoggerFactory.getLogger(BundleTranslations.class);
    private final LocaleProvider localeProvider;
    private final Map<Bundle, Cached> cache = new ConcurrentHashMap<>();

    /**
     * @param localeProvider gives the locale where a caller names none
     */
    @Activate
    public BundleTranslations(@Reference LocaleProvider localeProvider) {
        this.localeProvider = localeProvider;
    }

    @Override
    public @Nullable String getText(@Nullable Bundle bundle, @Nullable String key, @Nullable String defaultText,
            @Nullable Locale locale) {
        if (bundle == null || key == null || key.isEmpty()) {
            return defaultText;
        }
        String text = texts(bundle).text(key, locale == null ? localeProvider.getLocale() : locale);
        return text == null ? defaultText : text;
    }

    /** Formats as {@link MessageFormat} does even without arguments: apostrophes must be doubled in the file. */
    @Override
    public @Nullable String getText(@Nullable Bundle bundle, @Nullable String key, @Nullable String defaultText,
            @Nullable Locale locale, @Nullable Object @Nullable... arguments) {
        String text = getText(bundle, key, defaultText, locale);
        if (text == null) {
            return null;
        }
        try {
            return MessageFormat.format(text, arguments);
        } catch (IllegalArgumentException e) {
            logger.warn("The text of '{}' is no message format: {}", key, e.getMessage());
            return text;
        }
    }

    private BundleTexts texts(Bundle bundle) {
        long lastModified = bundle.getLastModified();
        return cache.compute(bundle, (key, cached) -> cached != null && cached.lastModified == lastModified ? cached
                : new Cached(lastModified, new BundleTexts(bundle))).texts;
    }
}
