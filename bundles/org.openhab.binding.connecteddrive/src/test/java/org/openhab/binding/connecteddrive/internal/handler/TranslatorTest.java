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
package org.openhab.binding.connecteddrive.internal.handler;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.source.CloudException;

/**
 * Tests what users read where openHAB does not translate by itself.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TranslatorTest {

    private final Translator translator = new Translator((key, locale, arguments) -> locale + " " + key + arguments,
            () -> Locale.FRENCH);

    @Test
    void referencesBecomeWords() {
        assertThat(translator.words("@text/command.timeout"), is("fr command.timeout[]"));
        assertThat(
                translator.words(String.valueOf(new CloudException("command.limit-values", "6, 8", "x").getMessage())),
                is("fr command.limit-values[6; 8, x]"));
    }

    @Test
    void otherTextsStayAsTheyAre() {
        assertThat(translator.words("The hood is open [1]"), is("The hood is open [1]"));
        assertThat(translator.words(""), is(""));
    }
}
