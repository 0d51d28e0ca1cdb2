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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.mybmw.auth.AuthCalls;
import org.openhab.binding.connecteddrive.internal.mybmw.auth.ChinaLogin;
import org.openhab.binding.connecteddrive.internal.mybmw.auth.GcdmLogin;
import org.openhab.binding.connecteddrive.internal.mybmw.auth.Login;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.core.storage.Storage;

/**
 * The login of an account: lives from the refresh token for good, asks for the password only when there is none.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Session {

    /** Under this name the storage remembers whose tokens the vault has, without telling it. */
    private static final String OWNER = "owner";

    private final AccountSetup.Settings settings;
    private final Storage<String> storage;
    private final Login login;
    private final TokenKeeper tokens;
    private final Runnable onLost;

    /** @param onLost told when the refresh token is not accepted any more; the pair is gone by then */
    Session(AccountSetup setup, AuthCalls calls, Runnable onLost) {
        AccountSetup.Means means = setup.means();
        this.settings = setup.settings();
        this.storage = means.storage();
        this.login = settings.region() == Region.CHINA ? new ChinaLogin(calls, means.clock(), means.random())
                : new GcdmLogin(calls, means.clock(), means.random());
        this.tokens = new TokenKeeper(means.vault(), this::refresh, means.clock(), means.scheduler());
        this.onLost = onLost;
    }

    TokenKeeper tokens() {
        return tokens;
    }

    boolean needsCaptcha() {
        return login.needsCaptcha();
    }

    /**
     * Whether there is a login of the user who is configured; one of somebody else is thrown away.
     *
     * @throws IOException when the vault does not work
     */
    boolean isOpen() throws IOException {
        String owner = storage.get(OWNER);
        if (owner != null && !owner.equals(owner())) {
            close();
        }
        return tokens.current().isPresent();
    }

    /** Logs in by password; the pair is stored before anybody uses it. */
    CompletableFuture<Void> open(String captchaToken) {
        return login.login(settings.credentials(), captchaToken).thenCompose(pair -> {
            storage.put(OWNER, owner());
            return tokens.adopt(pair);
        });
    }

    /**
     * Throws the tokens away.
     *
     * @throws IOException when the vault does not work
     */
    void close() throws IOException {
        storage.remove(OWNER);
        tokens.forget();
    }

    private CompletableFuture<TokenPair> refresh(TokenPair old) {
        return login.refresh(old).exceptionallyCompose(failure -> {
            if (Gate.asMyBmw(failure).refusal() != Refusal.LOGIN_NEEDED) {
                return CompletableFuture.failedFuture(failure);
            }
            try {
                close();
            } catch (IOException e) {
                return CompletableFuture.failedFuture(e);
            }
            onLost.run();
            return CompletableFuture.failedFuture(failure);
        });
    }

    private String owner() {
        String text = settings.region() + "\n" + settings.credentials().user().strip().toLowerCase(Locale.ROOT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
