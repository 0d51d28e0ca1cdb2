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
package org.openhab.cloudcommons.page;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * The {@link BundleTexts} takes the texts of a page from the {@code OH-INF/i18n} of the binding.
 *
 * @param provider openHAB's translations
 * @param bundle the binding
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record BundleTexts(TranslationProvider provider, Bundle bundle) implements PageTexts {

    @Override
    public String get(String key, Locale locale, List<String> arguments) {
        @Nullable
        Object[] values = arguments.toArray();
        String text = provider.getText(bundle, key, key, locale, values);
        return text == null ? key : text;
    }
}
