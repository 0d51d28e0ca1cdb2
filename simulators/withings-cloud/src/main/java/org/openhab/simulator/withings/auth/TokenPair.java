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
package org.openhab.simulator.withings.auth;

import java.time.Instant;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.Caller;
import org.openhab.simulator.withings.guard.Scopes;

/**
 * An access token with its refresh token; guarded by the lock of its store.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TokenPair {

    final String access;
    final String refresh;
    final long userId;
    final String clientId;
    final Set<String> scopes;
    final @Nullable TokenPair parent;
    Instant accessEnds;
    Instant refreshEnds;
    boolean accessDead;
    boolean refreshDead;

    TokenPair(String access, String refresh, Caller owner, @Nullable TokenPair parent, Instant accessEnds,
            Instant refreshEnds) {
        this.access = access;
        this.refresh = refresh;
        this.userId = owner.userId();
        this.clientId = owner.clientId();
        this.scopes = Scopes.ordered(owner.scopes());
        this.parent = parent;
        this.accessEnds = accessEnds;
        this.refreshEnds = refreshEnds;
    }

    Caller caller() {
        return new Caller(userId, scopes, clientId);
    }

    boolean accessAlive(Instant now) {
        return !accessDead && now.isBefore(accessEnds);
    }

    boolean refreshAlive(Instant now) {
        return !refreshDead && now.isBefore(refreshEnds);
    }
}
