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
package org.openhab.binding.withings.internal.auth;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Somebody who can be linked with a Withings user in the browser.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Linkable {

    /** The UID of the thing, as text. */
    String id();

    /** The name of the thing, for people. */
    String label();

    /** The Withings user that the thing belongs to, masked; empty if any will do. */
    String user();

    /** How it stands with its user, empty unless it is linked. */
    Optional<Standing> standing();

    /** The address under which the internet reaches this openHAB, without a slash at the end; empty if unknown. */
    Optional<String> publicUrl();

    /**
     * The address of the consent page (withings.md 2.1).
     *
     * @param state what comes back unchanged
     * @param redirectUri where the browser comes back to
     */
    URI consentPage(String state, String redirectUri);

    /**
     * Exchanges the code of a consent and keeps the tokens.
     *
     * @param code the code, at most 30 seconds old
     * @param redirectUri the same as for the consent page
     * @return how it ended; never fails
     */
    CompletableFuture<LinkOutcome> finish(String code, String redirectUri);

    /** A linking began with the link of this thing and is over without success; the link is used up. */
    void linkingEnded();
}
