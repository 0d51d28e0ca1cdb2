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
package org.openhab.binding.connecteddrive.internal.config;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.mybmw.Region;

/**
 * The configuration of an account thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class AccountConfiguration {

    /** The parameter that is emptied after its use. */
    public static final String HCAPTCHA_TOKEN = "hcaptchaToken";

    /** The mail address of the account; in China the mobile number with the country code. */
    public String userName = "";
    public String password = "";
    /** {@code ROW}, {@code NORTH_AMERICA} or {@code CHINA}. */
    public String region = "ROW";
    /** {@code BMW} or {@code MINI}. */
    public String brand = "BMW";
    /** The token of a captcha that was solved elsewhere; empty to solve it on the page of the binding. */
    public String hcaptchaToken = "";
    /** The address of the cloud; empty for that of the region. */
    public String apiUrl = "";
    /** The language of the cloud's texts as a BCP 47 tag; empty for openHAB's. */
    public String language = "";

    /** The region; empty if there is none of that name. */
    public Optional<Region> region() {
        return Stream.of(Region.values()).filter(r -> r.name().equalsIgnoreCase(region.strip())).findFirst();
    }

    /** The address of the cloud without a slash at the end. */
    public String apiUrl(Region own) {
        String configured = apiUrl.strip().replaceFirst("/+$", "");
        return configured.isEmpty() ? own.apiUrl() : configured;
    }

    /** Whether the address is one, or empty. */
    public boolean hasGoodAddress() {
        String text = apiUrl.strip();
        if (text.isEmpty()) {
            return true;
        }
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && uri.getRawQuery() == null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            // What is no URI is no web address either.
            return false;
        }
    }

    /** The language for the cloud's texts. */
    public Locale locale() {
        Locale own = Locale.forLanguageTag(language.strip().replace('_', '-'));
        return own.getLanguage().isEmpty() ? Locale.getDefault() : own;
    }
}
