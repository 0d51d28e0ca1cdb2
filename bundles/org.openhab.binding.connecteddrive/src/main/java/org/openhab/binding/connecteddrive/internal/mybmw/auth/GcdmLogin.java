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

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.mybmw.Gate;
import org.openhab.binding.connecteddrive.internal.mybmw.Refusal;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.json.TolerantJson;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * Logs in where BMW's own identity service rules: everywhere but in China (bmw-mybmw.md 2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class GcdmLogin implements Login {

    private static final String CONFIG = "/eadrax-ucs/v1/presentation/oauth/config";
    private static final Pattern AUTHORIZATION = Pattern.compile("authorization=([^&]+)");
    private static final Set<Integer> REFUSED = Set.of(400, 401);
    private static final int TOO_MANY = 429;
    private static final int FOUND = 302;

    private final AuthCalls calls;
    private final Clock clock;
    private final RandomGenerator random;
    private volatile @Nullable OAuthConfig known;

    /** @param random good enough for secrets */
    public GcdmLogin(AuthCalls calls, Clock clock, RandomGenerator random) {
        this.calls = calls;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public boolean needsCaptcha() {
        return true;
    }

    @Override
    public CompletableFuture<TokenPair> login(Credentials credentials, String captcha) {
        LoginSecrets secrets = LoginSecrets.of(random);
        return config().thenCompose(config -> password(config, secrets, credentials, captcha)
                .thenCompose(authorization -> code(config, secrets, authorization))
                .thenCompose(code -> token(config, codeForm(config, secrets, code), null, Refusal.CREDENTIALS)));
    }

    @Override
    public CompletableFuture<TokenPair> refresh(TokenPair old) {
        boolean fresh = known == null;
        return config().thenCompose(config -> refresh(config, old)).exceptionallyCompose(failure -> {
            if (fresh || Gate.asMyBmw(failure).refusal() != Refusal.LOGIN_NEEDED) {
                return CompletableFuture.failedFuture(failure);
            }
            // Settings of long ago may have changed, the secret among them.
            known = null;
            return config().thenCompose(changed -> refresh(changed, old));
        });
    }

    private CompletableFuture<TokenPair> refresh(OAuthConfig config, TokenPair old) {
        return token(config, Map.of("grant_type", "refresh_token", "refresh_token", old.refreshToken(), "redirect_uri",
                config.returnUrl(), "scope", config.scope()), old, Refusal.LOGIN_NEEDED);
    }

    private CompletableFuture<OAuthConfig> config() {
        OAuthConfig config = known;
        if (config != null) {
            return CompletableFuture.completedFuture(config);
        }
        HttpCall call = HttpCall.get(calls.at(CONFIG)).withHeader("ocp-apim-subscription-key",
                calls.headers().region().subscriptionKey());
        return calls.send(call, Set.of()).thenCompose(answer -> AuthCalls.read(answer, OAuthConfig::decode))
                .thenApply(fresh -> {
                    known = fresh;
                    return fresh;
                });
    }

    /** First call of 2.4. */
    private CompletableFuture<String> password(OAuthConfig config, LoginSecrets secrets, Credentials credentials,
            String captcha) {
        Map<String, String> form = baseForm(config, secrets);
        form.put("grant_type", "authorization_code");
        form.put("username", credentials.user());
        form.put("password", credentials.password());
        HttpCall call = HttpCall.postForm(config.authenticateEndpoint(), form).withHeader("hcaptchatoken", captcha);
        return calls.send(call, Set.of(400, 401, TOO_MANY)).thenCompose(answer -> {
            if (answer.status() == TOO_MANY) {
                return AuthCalls.refuse(Refusal.ATTEMPTS);
            }
            return REFUSED.contains(answer.status()) ? AuthCalls.refuse(Refusal.CREDENTIALS)
                    : AuthCalls.read(answer, GcdmLogin::authorization);
        });
    }

    /** Second call of 2.5; the code comes with a redirect that nobody follows. */
    private CompletableFuture<String> code(OAuthConfig config, LoginSecrets secrets, String authorization) {
        Map<String, String> form = baseForm(config, secrets);
        form.put("authorization", authorization);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("interaction-id", new UUID(random.nextLong(), random.nextLong()).toString());
        query.put("client-version", calls.headers().userAgent(calls.brand()));
        URI address = URI.create(config.authenticateEndpoint() + "?" + HttpCall.formEncode(query));
        return calls.send(HttpCall.postForm(address, form), Set.of(FOUND, 400, 401)).thenCompose(answer -> {
            if (REFUSED.contains(answer.status())) {
                return AuthCalls.refuse(Refusal.CREDENTIALS);
            }
            return AuthCalls.read(answer, a -> code(a, secrets));
        });
    }

    private CompletableFuture<TokenPair> token(OAuthConfig config, Map<String, String> form, @Nullable TokenPair old,
            Refusal whenRefused) {
        byte[] basic = (config.clientId() + ":" + config.clientSecret()).getBytes(StandardCharsets.UTF_8);
        HttpCall call = HttpCall.postForm(config.tokenEndpoint(), form).withHeader("Authorization",
                "Basic " + Base64.getEncoder().encodeToString(basic));
        return calls.send(call, REFUSED).thenCompose(answer -> {
            if (REFUSED.contains(answer.status())) {
                return AuthCalls.refuse(whenRefused);
            }
            return AuthCalls.read(answer, a -> TokenAnswer.read(a.text(), old, clock.instant()));
        });
    }

    private static Map<String, String> baseForm(OAuthConfig config, LoginSecrets secrets) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", config.clientId());
        form.put("response_type", "code");
        form.put("scope", config.scope());
        form.put("redirect_uri", config.returnUrl());
        form.put("state", secrets.state());
        form.put("nonce", secrets.nonce());
        form.put("code_challenge", secrets.challenge());
        form.put("code_challenge_method", "S256");
        return form;
    }

    private static Map<String, String> codeForm(OAuthConfig config, LoginSecrets secrets, String code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("code", code);
        form.put("code_verifier", secrets.verifier());
        form.put("redirect_uri", config.returnUrl());
        form.put("grant_type", "authorization_code");
        return form;
    }

    /** Out of {@code redirect_to}, which is no clean address. */
    private static String authorization(HttpAnswer answer) throws IOException {
        StringBuilder redirect = new StringBuilder();
        TolerantJson.parse(answer.text(), json -> json.object(name -> {
            if ("redirect_to".equals(name)) {
                redirect.append(json.text());
            }
        }));
        Matcher matcher = AUTHORIZATION.matcher(redirect);
        if (!matcher.find()) {
            throw new IOException("No authorization in the answer");
        }
        return matcher.group(1);
    }

    private static String code(HttpAnswer answer, LoginSecrets secrets) throws IOException {
        String location = answer.header("Location").orElse("");
        Map<String, List<String>> query = WebRequest.parseForm(location.substring(location.indexOf('?') + 1));
        if (!List.of(secrets.state()).equals(query.get("state"))) {
            throw new IOException("The redirect is not of this login");
        }
        List<String> codes = query.getOrDefault("code", List.of());
        if (codes.isEmpty() || codes.get(0).isEmpty()) {
            throw new IOException("No code in the redirect");
        }
        return codes.get(0);
    }
}
