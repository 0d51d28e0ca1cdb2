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
package org.openhab.binding.connecteddrive.internal.servlet;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.page.PageTemplate;
import org.openhab.cloudcommons.page.PageTexts;
import org.openhab.cloudcommons.web.ContentPolicy;
import org.openhab.cloudcommons.web.WebReply;

/**
 * Makes pages of templates, each with a strict policy and a nonce of its own.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Frame {

    private static final PageTemplate WORDS = PageTemplate.load(Frame.class, "page.html");

    private final PageTexts texts;
    private final SecureRandom random;

    public Frame(PageTexts texts, SecureRandom random) {
        this.texts = texts;
        this.random = random;
    }

    /** A page that says one thing. */
    public WebReply words(int status, Locale locale, String key, List<String> arguments) {
        return page(WORDS, status, locale, Map.of("message", texts.get(key, locale, arguments)), policy -> policy);
    }

    /**
     * A page of any template, which has the values {@code nonce} and {@code lang} beside the given ones.
     *
     * @param policy opens what the page needs beyond itself
     */
    public WebReply page(PageTemplate template, int status, Locale locale, Map<String, ?> values,
            UnaryOperator<ContentPolicy> policy) {
        String nonce = WebReply.nonce(random);
        Map<String, Object> all = new HashMap<>(values);
        all.put("nonce", nonce);
        all.put("lang", locale.getLanguage());
        return WebReply.html(status, template.render(all, texts.in(locale)), policy.apply(ContentPolicy.page(nonce)));
    }
}
