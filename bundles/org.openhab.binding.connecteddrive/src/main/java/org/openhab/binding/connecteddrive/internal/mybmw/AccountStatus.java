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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.source.Trouble;

/**
 * Decides what of all that happens to an account is shown; thread-safe.
 *
 * An account that works stays ONLINE with all its cars, whatever passes by itself; what a person has to do something
 * about ends that until the cars can be read again.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AccountStatus implements Gate.Listener {

    private final AccountView view;
    /** Whether the cars of the account could be read since the last login. */
    private boolean ready;
    /** Whether something has happened since that needs a person. */
    private boolean broken;
    /** Whether the cloud wanted no calls when it answered last. */
    private boolean paused;
    /** Why the list of the cars is old; null if it is not. */
    private @Nullable MyBmwException stale;
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
        broken = false;
        paused = false;
        stale = null;
        tell();
    }

    /** The end of a pause; about the list of the cars, and before they were read, an answer proves nothing. */
    @Override
    public synchronized void answered() {
        if (paused) {
            paused = false;
            tell();
        }
    }

    /** A quota leaves what was read as it is; a lock-out does not pass. */
    @Override
    public synchronized void paused(MyBmwException reason) {
        failed(reason);
    }

    /** Reading the cars, or the login, failed. */
    synchronized void failed(MyBmwException reason) {
        boolean needsUser = reason.refusal().needsUser();
        if (!ready || broken || needsUser) {
            broken = true;
            paused = false;
            if (!closed) {
                view.offline(reason, needsUser);
            }
            return;
        }
        paused = reason.trouble() == Trouble.BUDGET;
        if (!paused) {
            stale = reason;
        }
        if (!closed) {
            view.waiting(reason);
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
        paused = false;
    }

    private void tell() {
        MyBmwException reason = stale;
        if (closed) {
            return;
        }
        if (reason == null) {
            view.online();
        } else {
            view.waiting(reason);
        }
    }
}
