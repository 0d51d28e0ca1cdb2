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
package org.openhab.cloudcommons.testkit;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.auth.TokenVault;

/**
 * The {@link MemoryVault} keeps a token pair for a test, and breaks on demand.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class MemoryVault implements TokenVault {

    private volatile @Nullable TokenPair pair;
    private volatile boolean broken;
    private volatile Duration settleTime = Duration.ZERO;

    public MemoryVault(@Nullable TokenPair pair) {
        this.pair = pair;
    }

    /** From now on every access fails, or none. */
    public void setBroken(boolean broken) {
        this.broken = broken;
    }

    public void setSettleTime(Duration settleTime) {
        this.settleTime = settleTime;
    }

    @Override
    public Optional<TokenPair> load() throws IOException {
        check();
        return Optional.ofNullable(pair);
    }

    @Override
    public void store(TokenPair fresh) throws IOException {
        check();
        pair = fresh;
    }

    @Override
    public void clear() throws IOException {
        check();
        pair = null;
    }

    @Override
    public Duration settleTime() {
        return settleTime;
    }

    private void check() throws IOException {
        if (broken) {
            throw new IOException("broken vault");
        }
    }
}
