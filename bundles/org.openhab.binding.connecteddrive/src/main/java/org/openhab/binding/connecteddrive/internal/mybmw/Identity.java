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

import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.storage.Storage;

/**
 * What this installation calls itself towards the cloud, which counts its quota by that (bmw-mybmw.md 0, 1.1).
 *
 * @param build of the phone that it pretends to be; the same for good
 * @param device its id; the same for good
 * @param session new with each start
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Identity(String build, String device, String session) {

    private static final String BUILD = "build";
    private static final String DEVICE = "device";

    /** The one of a thing, made when it is first asked for. */
    public static Identity of(Storage<String> storage, RandomGenerator random) {
        return new Identity(kept(storage, BUILD, String.format(Locale.ROOT, "AP2A.%06d.%03d",
                random.nextInt(250_000, 1_000_000), random.nextInt(1_000))), kept(storage, DEVICE, uuid(random)),
                uuid(random));
    }

    /** A random UUID. */
    static String uuid(RandomGenerator random) {
        long version = random.nextLong() & ~0xF000L | 0x4000L;
        long variant = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(version, variant).toString();
    }

    private static String kept(Storage<String> storage, String key, String fresh) {
        String known = storage.get(key);
        if (known != null) {
            return known;
        }
        storage.put(key, fresh);
        return fresh;
    }
}
