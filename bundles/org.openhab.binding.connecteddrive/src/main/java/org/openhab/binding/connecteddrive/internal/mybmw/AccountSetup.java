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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.mybmw.auth.Credentials;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.core.storage.Storage;

/**
 * What an account is made of.
 *
 * @param settings what the user has configured
 * @param means what the binding gives it
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record AccountSetup(Settings settings, Means means) {

    /**
     * @param label the name of the thing
     * @param credentials user and password
     * @param region where the account is
     * @param brand the one to ask for first
     * @param captchaToken of a captcha solved elsewhere; empty if there is none
     * @param apiUrl of the cloud, without a slash at the end
     * @param locale the language of the cloud's texts
     */
    public record Settings(String label, Credentials credentials, Region region, Brand brand, String captchaToken,
            String apiUrl, Locale locale) {

        /** Nothing of it belongs into a log. */
        @Override
        public String toString() {
            return "Settings[" + region + "]";
        }
    }

    /**
     * @param transport the way to the cloud
     * @param vault keeps the tokens
     * @param storage keeps what is not secret
     * @param desk hands out addresses of pages
     * @param frame makes pages
     * @param sources makes the ways to the cars
     * @param scheduler starts work, never waits
     * @param clock tells the present moment
     * @param random good enough for secrets
     * @param timeout for one exchange
     */
    public record Means(HttpTransport transport, TokenVault vault, Storage<String> storage, ConnectDesk desk,
            PageFrame frame, SourceFactory sources, ScheduledExecutorService scheduler, Clock clock,
            RandomGenerator random, Duration timeout) {
    }
}
