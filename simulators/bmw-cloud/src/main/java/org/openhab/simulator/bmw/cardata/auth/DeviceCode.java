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
package org.openhab.simulator.bmw.cardata.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One walk through the device flow (bmw-cardata.md 2.1, 2.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class DeviceCode {

    /** How far it is. */
    public enum State {
        PENDING,
        APPROVED,
        DENIED,
        USED,
        /** Every poll fails with a server fault. */
        DEAD
    }

    /** A client may be this much early, for its clock and the way of the request. */
    private static final Duration TOLERANCE = Duration.ofMillis(500);
    private static final Duration SLOWER = Duration.ofSeconds(5);

    private final String clientId;
    private final String deviceCode;
    private final String userCode;
    private final String challenge;
    private final Set<String> scopes;
    private final Instant expires;
    private Duration interval;
    private State state = State.PENDING;
    private @Nullable Instant lastPoll;

    DeviceCode(String clientId, String deviceCode, String userCode, String challenge, Set<String> scopes,
            Instant expires, Duration interval) {
        this.clientId = clientId;
        this.deviceCode = deviceCode;
        this.userCode = userCode;
        this.challenge = challenge;
        this.scopes = scopes;
        this.expires = expires;
        this.interval = interval;
    }

    public String clientId() {
        return clientId;
    }

    String deviceCode() {
        return deviceCode;
    }

    public String userCode() {
        return userCode;
    }

    String challenge() {
        return challenge;
    }

    Set<String> scopes() {
        return scopes;
    }

    public boolean expired(Instant now) {
        return !expires.isAfter(now);
    }

    public synchronized Duration interval() {
        return interval;
    }

    public synchronized State state() {
        return state;
    }

    synchronized void state(State newState) {
        state = newState;
    }

    /** Takes note of a poll; false when it came too early, after which the interval has grown for good (11.6). */
    synchronized boolean poll(Instant now) {
        Instant last = lastPoll;
        lastPoll = now;
        if (last != null && now.isBefore(last.plus(interval).minus(TOLERANCE))) {
            interval = interval.plus(SLOWER);
            return false;
        }
        return true;
    }
}
