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
package org.openhab.binding.withings.internal.console;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.person.Account;
import org.openhab.binding.withings.internal.person.Services;
import org.openhab.binding.withings.internal.push.Finding;
import org.openhab.binding.withings.internal.push.PublicUrlCheck;
import org.openhab.binding.withings.internal.push.SelfTest;
import org.openhab.binding.withings.internal.sync.Trouble;

/**
 * Tries out at once whether an account can reach the cloud and be reached by it.
 *
 * @param account what to try
 * @param services the means
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record AccountCheck(Account account, Services services) {

    /** What the cloud says about id and secret; never fails. */
    CompletableFuture<String> credentials() {
        Duration pause = account.client().pauseLeft();
        if (!pause.isZero()) {
            return CompletableFuture.completedFuture(paused(pause));
        }
        return account.client().nonce().handle((nonce, failure) -> {
            if (failure == null) {
                return "accepted by Withings";
            }
            return switch (Trouble.of(failure)) {
                case CREDENTIALS -> "REFUSED by Withings: copy both again from the dashboard";
                case PAUSE -> paused(account.client().pauseLeft());
                default -> "unknown, no answer (" + WithingsClient.asWithings(failure).getMessage() + ")";
            };
        });
    }

    /** Whether the cloud may reach this openHAB; never fails. */
    CompletableFuture<String> address() {
        return account.publicUrl()
                .map(url -> CompletableFuture.completedFuture(Optional.of(url + WithingsBindingConstants.WEB_ROOT)))
                .orElseGet(() -> services.push().webhooks().base(account.clientId())).thenCompose(base -> {
                    if (base.isEmpty()) {
                        return CompletableFuture.completedFuture("none, new values are polled for");
                    }
                    String url = base.get() + WithingsBindingConstants.WEB_PUSH;
                    Optional<Finding> problem = PublicUrlCheck.problem(url);
                    return problem.isPresent() ? CompletableFuture.completedFuture(words(problem.get()))
                            : new SelfTest(services.transport()).run(url + "check")
                                    .thenApply(found -> found.map(this::words).orElse("reached from here, looks good"));
                }).exceptionally(failure -> "openHAB Cloud gives none at the moment");
    }

    private static String paused(Duration pause) {
        return "unknown, Withings asked for a pause of " + pause.toSeconds() + " s";
    }

    private String words(Finding finding) {
        return "PROBLEM: " + services.push().words().of(finding);
    }
}
