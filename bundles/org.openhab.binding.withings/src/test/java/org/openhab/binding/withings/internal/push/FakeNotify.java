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

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.api.StatusClass;
import org.openhab.binding.withings.internal.api.Subscription;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.cloudcommons.budget.Priority;

/**
 * The subscriptions of one user at the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class FakeNotify implements Reader {
    final List<Subscription> list = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    private final Map<Integer, WithingsException> refusals = new HashMap<>();
    boolean forgetful;
    boolean outage;

    @Override
    @SuppressWarnings("unchecked")
    public <T> CompletableFuture<T> read(Query<T> query, Priority priority) {
        String action = String.valueOf(query.fields().get("action"));
        calls.add(action);
        if (outage) {
            return CompletableFuture.failedFuture(WithingsException.unreadable("no answer", null));
        }
        if ("list".equals(action)) {
            return CompletableFuture.completedFuture((T) List.copyOf(list));
        }
        int appli = Integer.parseInt(String.valueOf(query.fields().get("appli")));
        String url = String.valueOf(query.fields().get("callbackurl"));
        WithingsException refusal = refusals.get(appli);
        if ("subscribe".equals(action) && refusal != null) {
            return CompletableFuture.failedFuture(refusal);
        }
        list.removeIf(one -> one.appli() == appli && one.callbackUrl().equals(url));
        if ("subscribe".equals(action) && !forgetful) {
            list.add(new Subscription(appli, url, null));
        }
        return CompletableFuture.completedFuture((T) Boolean.TRUE);
    }

    /** Takes refused ones from now on. */
    void allow() {
        refusals.clear();
    }

    void refuse(int appli, StatusClass kind, int status) {
        refusals.put(appli, WithingsException.ofStatus(kind, status, Duration.ZERO, ""));
    }

    Set<Integer> at(String url) {
        Set<Integer> categories = new TreeSet<>();
        list.stream().filter(one -> one.callbackUrl().equals(url)).forEach(one -> categories.add(one.appli()));
        return categories;
    }

    int count(String action) {
        return (int) calls.stream().filter(action::equals).count();
    }
}
