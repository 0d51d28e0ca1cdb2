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
package org.openhab.devhost.webhooks.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Knows which public names stand for which local paths until when, over restarts too.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = Hooks.class)
public class Hooks {

    /** A duration such as {@code PT5S}: how long a webhook is good after it was last asked for. */
    static final String EXPIRY_PROPERTY = "devhost.webhooks.expiry";
    private static final Duration EXPIRY = Duration.ofDays(30);

    /**
     * A webhook.
     *
     * @param id the public name
     * @param expiresAt the time from which on it leads nowhere
     */
    record Hook(String id, Instant expiresAt) {

        static Hook parse(String text) {
            String[] parts = text.split(" ");
            return new Hook(parts[0], Instant.parse(parts[1]));
        }

        String text() {
            return id + " " + expiresAt;
        }
    }

    private final Storage<String> byPath;
    private final Clock clock;
    private final Duration expiry;
    private final Supplier<String> ids;

    @Activate
    public Hooks(BundleContext context, @Reference StorageService storage) {
        this(storage.getStorage("org.openhab.devhost.webhooks"), Clock.systemUTC(),
                expiry(context.getProperty(EXPIRY_PROPERTY)), () -> UUID.randomUUID().toString());
    }

    private static Duration expiry(@Nullable String text) {
        return text == null ? EXPIRY : Duration.parse(text);
    }

    /**
     * @param byPath where the webhooks are kept
     * @param expiry how long one is good
     * @param ids makes public names that nobody can guess
     */
    Hooks(Storage<String> byPath, Clock clock, Duration expiry, Supplier<String> ids) {
        this.byPath = byPath;
        this.clock = clock;
        this.expiry = expiry;
        this.ids = ids;
    }

    /**
     * The webhook of a path from now on; one that is still good keeps its name.
     *
     * @throws IllegalArgumentException when the path does not start with a slash
     */
    synchronized Hook request(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A local path starts with a slash.");
        }
        Hook before = good(path);
        Hook hook = new Hook(before == null ? ids.get() : before.id(), clock.instant().plus(expiry));
        byPath.put(path, hook.text());
        return hook;
    }

    /** The path behind a public name, null when there is none or its time is over. */
    synchronized @Nullable String path(String id) {
        return byPath.getKeys().stream().filter(path -> {
            Hook hook = good(path);
            return hook != null && hook.id().equals(id);
        }).findFirst().orElse(null);
    }

    synchronized void remove(String path) {
        byPath.remove(path);
    }

    private @Nullable Hook good(String path) {
        String text = byPath.get(path);
        if (text == null) {
            return null;
        }
        Hook hook = Objects.requireNonNull(Hook.parse(text));
        return clock.instant().isBefore(hook.expiresAt()) ? hook : null;
    }
}
