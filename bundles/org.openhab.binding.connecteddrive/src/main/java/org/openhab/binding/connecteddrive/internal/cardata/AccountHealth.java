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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus.State;
import org.openhab.binding.connecteddrive.internal.source.CloudException;

/**
 * Decides what of all that happens to an account is shown in its status: trouble with reading before trouble with the
 * stream. Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AccountHealth {

    /** Why there are no live values, as far as somebody can do something about it (bmw-cardata.md 5.4, 11.4). */
    private static final Map<State, String> WITHOUT_STREAM = Map.of(State.NO_TRANSPORT, "cardata.stream.no-transport",
            State.REFUSED, "cardata.stream.refused", State.EVICTED, "cardata.stream.evicted");

    private final AccountListener listener;
    private boolean works;
    private boolean isStreamAllowed = true;
    private @Nullable CloudException remark;
    private @Nullable String streamKey;

    AccountHealth(AccountListener listener) {
        this.listener = listener;
    }

    /** The cars are known and can be read. */
    synchronized void works() {
        works = true;
        remark = null;
        tell();
    }

    /** What can be done without the list of cars goes on. */
    synchronized void works(CloudException trouble) {
        works = true;
        remark = trouble;
        tell();
    }

    synchronized void fails(CloudException why) {
        works = false;
        listener.offline(why);
    }

    /** Whether the consent covers the stream. */
    synchronized void streamAllowed(boolean isAllowed) {
        isStreamAllowed = isAllowed;
    }

    /** The state of the stream changed, or the time of its last message. */
    void stream(StreamStatus status) {
        listener.stream(status);
        String key = WITHOUT_STREAM.get(status.state());
        synchronized (this) {
            boolean isNews = key == null ? streamKey != null && status.state() == State.CONNECTED
                    : !key.equals(streamKey);
            // While it tries again, the reason it told last stays the best one.
            if (isNews) {
                streamKey = key;
                if (works) {
                    tell();
                }
            }
        }
    }

    private void tell() {
        String key = isStreamAllowed ? streamKey : "cardata.scope.stream";
        CloudException trouble = remark;
        if (trouble != null) {
            listener.online(trouble);
        } else if (key != null) {
            listener.online(new CloudException(key));
        } else {
            listener.online();
        }
    }
}
