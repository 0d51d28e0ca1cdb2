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
package org.openhab.binding.connecteddrive.internal.mybmw.auth;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.auth.TokenPair;

/**
 * The way of one region to get tokens.
 *
 * Every future fails with a {@code MyBmwException}: {@code CREDENTIALS} and {@code ATTEMPTS} by {@link #login},
 * {@code LOGIN_NEEDED} when a refresh token is not accepted any more.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Login {

    /** Whether {@link #login} needs a captcha that a person has solved. */
    boolean needsCaptcha();

    /**
     * Logs in by password.
     *
     * @param credentials of the account
     * @param captcha the token of the solved captcha, which is used up by it; ignored where none is needed
     * @return the tokens; their subject is the id of the account (gcid)
     */
    CompletableFuture<TokenPair> login(Credentials credentials, String captcha);

    /** Buys a new pair. */
    CompletableFuture<TokenPair> refresh(TokenPair old);
}
