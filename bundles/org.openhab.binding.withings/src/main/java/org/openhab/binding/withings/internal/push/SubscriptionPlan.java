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

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Subscription;

/**
 * What has to be done about the subscriptions of a person. Those of other installations, which may use the same
 * application, are left alone (withings.md 9.1, 12.12).
 *
 * @param subscribe the numbers of the categories to be subscribed, in order
 * @param revoke the subscriptions to be ended
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record SubscriptionPlan(List<Integer> subscribe, List<Subscription> revoke) {

    /**
     * Compares what is wanted with what is there.
     *
     * @param wanted the numbers of the categories
     * @param url the address that the cloud is to call
     * @param base the address below which every address is ours; one person of this openHAB has one of them
     * @param earlier addresses that were ours before
     * @param listed what the cloud has
     */
    public static SubscriptionPlan of(Set<Integer> wanted, String url, String base, Collection<String> earlier,
            List<Subscription> listed) {
        Set<Integer> missing = new TreeSet<>(wanted);
        listed.stream().filter(one -> CallbackUrl.same(one.callbackUrl(), url))
                .forEach(one -> missing.remove(one.appli()));
        List<Subscription> stale = listed.stream().filter(one -> !CallbackUrl.same(one.callbackUrl(), url))
                .filter(one -> isOurs(one, earlier) || CallbackUrl.isBelow(base, one.callbackUrl())).toList();
        return new SubscriptionPlan(List.copyOf(missing), stale);
    }

    /**
     * Ends everything.
     *
     * @param urls addresses that are ours
     * @param listed what the cloud has
     */
    public static SubscriptionPlan nothing(Collection<String> urls, List<Subscription> listed) {
        return new SubscriptionPlan(List.of(), listed.stream().filter(one -> isOurs(one, urls)).toList());
    }

    /** The same without some categories. */
    SubscriptionPlan without(Set<Integer> categories) {
        Set<Integer> rest = new TreeSet<>(subscribe);
        rest.removeAll(new HashSet<>(categories));
        return new SubscriptionPlan(List.copyOf(rest), revoke);
    }

    /** Whether nothing has to be done. */
    public boolean isEmpty() {
        return subscribe.isEmpty() && revoke.isEmpty();
    }

    private static boolean isOurs(Subscription one, Collection<String> urls) {
        return urls.stream().anyMatch(url -> CallbackUrl.same(url, one.callbackUrl()));
    }
}
