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
package org.openhab.cloudcommons.ui;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.page.PageTexts;
import org.openhab.core.i18n.LocaleProvider;

/**
 * The {@link OpenHabTexts} are texts in openHAB's language, for what has no reader of its own.
 *
 * @param texts the texts in every language
 * @param locale openHAB's language
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record OpenHabTexts(PageTexts texts, LocaleProvider locale) {

    /** The text of a key; the key itself when there is none, so that a gap is seen and does no harm. */
    public String get(String key) {
        return texts.get(key, locale.getLocale(), List.of());
    }
}
