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
package org.openhab.core.internal.i18n;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * Looks up the texts of one bundle in one language, with what stands in the XML as the default.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Texts(TranslationProvider provider, Bundle bundle, @Nullable Locale locale) {

    /** The text under the key that the default names ({@code @text/...}), else under the key given. */
    public @Nullable String get(String key, @Nullable String defaultText) {
        return provider.getText(bundle, I18nUtil.stripConstantOr(defaultText, () -> key), defaultText, locale);
    }

    /** As {@link #get}, but never null. */
    public String getOr(String key, String defaultText) {
        String text = get(key, defaultText);
        return text == null ? defaultText : text;
    }
}
