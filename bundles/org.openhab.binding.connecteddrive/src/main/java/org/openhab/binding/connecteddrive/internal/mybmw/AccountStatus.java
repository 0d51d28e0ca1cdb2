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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.Trouble;

/**
 * Decides what of all that happens to an account is shown; thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AccountStatus implements Gate.Listener {

    private final AccountView view;
    /** Whether the cars of the account could be read since the last login. */
    private boolean ready;
    private boolean troubled;
    private boolean closed;

    AccountStatus(AccountView view) {
        this.view = view;
    }

    /** Whether the account is linked with its cloud. */
    synchronized boolean isReady() {
        return ready;
    }

    /** The cars were read. */
    synchronized void ready() {
        ready = true;
        troubled = false;
        if (!closed) {
            view.online();
        }
    }

    /** Back from trouble; before the cars were read, an answer proves nothing. */
    @Override
    public synchronized void answered() {
        if (ready && troubled) {
            ready();
        }
    }

    /** A quota leaves what was read as it is; a lock-out does not pass. */
    @Override
    public synchronized void paused(MyBmwException reason) {
        failed(reason);
    }

    /** Reading the cars, or the login, failed. */
    synchronized void failed(MyBmwException reason) {
        troubled = true;
        if (closed) {
            return;
        }
        if (ready && reason.trouble() == Trouble.BUDGET) {
            view.waiting(reason);
        } else {
            view.offline(reason, reason.refusal().needsUser());
        }
    }

    /** A person has to solve a captcha. */
    synchronized void captcha(String i18nKey, String link) {
        if (!closed) {
            view.captcha(i18nKey, link);
        }
    }

    /** Nothing is shown any more. */
    synchronized void close() {
        closed = true;
        ready = false;
    }

    /** The login has ended; whoever asks for the captcha shows that. */
    synchronized void loggedOut() {
        ready = false;
        troubled = true;
    }
}
