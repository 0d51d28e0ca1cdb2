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
package org.openhab.binding.withings.internal.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Knows whom the calls to which secret address are for. Only digests are compared, so the time of a look-up does not
 * help to guess.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = PushDesk.class)
public class PushDesk {

    private static final int SECRET_BYTES = 24;
    private static final int LONGEST_SECRET = 64;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, PushReceiver> receivers = new ConcurrentHashMap<>();

    @Activate
    public PushDesk() {
        // Public for the container.
    }

    /** A new secret: 192 random bits, in characters that need no encoding in an address. */
    public String secret() {
        byte[] bits = new byte[SECRET_BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** From now on calls to a secret are for a receiver. */
    public void open(String secret, PushReceiver receiver) {
        receivers.put(digest(secret), receiver);
    }

    /** Nothing is for a receiver any more. */
    public void close(PushReceiver receiver) {
        receivers.values().removeIf(other -> other.equals(receiver));
    }

    /** Whom a call is for, empty for an unknown secret. */
    public Optional<PushReceiver> find(String secret) {
        return secret.length() > LONGEST_SECRET ? Optional.empty() : Optional.ofNullable(receivers.get(digest(secret)));
    }

    private static String digest(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
