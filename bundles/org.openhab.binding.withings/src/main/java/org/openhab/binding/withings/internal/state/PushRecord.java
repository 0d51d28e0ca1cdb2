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
package org.openhab.binding.withings.internal.state;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is kept about the calls of the cloud for one person.
 *
 * @param secret the secret last part of the address that the cloud calls, empty before the first use
 * @param urls the addresses that were subscribed for the person, the latest last
 * @param pushes when the last call of each category came, in unix seconds
 * @param verified when all subscriptions were found in place last, in unix seconds, 0 for never
 * @param working whether they were in place when looked at last
 * @param info what there is to say about it, in the language of openHAB; empty for nothing
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record PushRecord(String secret, List<String> urls, Map<Integer, Long> pushes, long verified, boolean working,
        String info) {

    public static final PushRecord NOTHING = new PushRecord("", List.of(), Map.of(), 0, false, "");

    private static final int MOST_URLS = 20;

    /** What is missing on disk is null. */
    public PushRecord(@Nullable String secret, @Nullable List<String> urls, @Nullable Map<Integer, Long> pushes,
            long verified, boolean working, @Nullable String info) {
        this.secret = secret == null ? "" : secret;
        this.urls = urls == null ? List.of() : List.copyOf(urls);
        this.pushes = pushes == null ? Map.of() : Map.copyOf(pushes);
        this.verified = verified;
        this.working = working;
        this.info = info == null ? "" : info;
    }

    /** When the last call came, in unix seconds, 0 for never. */
    public long lastPush() {
        return pushes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    public PushRecord withSecret(String fresh) {
        return new PushRecord(fresh, urls, pushes, verified, working, info);
    }

    /** The same with an address that is subscribed from now on; the oldest ones are forgotten when there are many. */
    public PushRecord withUrl(String url) {
        Set<String> all = new LinkedHashSet<>(urls);
        all.remove(url);
        all.add(url);
        List<String> list = List.copyOf(all);
        return withUrls(list.subList(Math.max(0, list.size() - MOST_URLS), list.size()));
    }

    public PushRecord withUrls(List<String> others) {
        return new PushRecord(secret, others, pushes, verified, working, info);
    }

    public PushRecord withPushes(Map<Integer, Long> later) {
        Map<Integer, Long> all = new HashMap<>(pushes);
        all.putAll(later);
        return new PushRecord(secret, urls, all, verified, working, info);
    }

    public PushRecord withInfo(String about) {
        return new PushRecord(secret, urls, pushes, verified, working, about);
    }

    /** The same after a look at the subscriptions. */
    public PushRecord checked(long when, boolean works, String about) {
        return new PushRecord(secret, urls, pushes, works ? when : verified, works, about);
    }

    /** Neither the secret nor an address with it. */
    @Override
    public String toString() {
        return "PushRecord[***]";
    }
}
