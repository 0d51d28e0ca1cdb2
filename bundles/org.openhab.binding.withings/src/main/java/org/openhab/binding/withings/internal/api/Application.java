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
package org.openhab.binding.withings.internal.api;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The application that the user has registered at the cloud (withings.md 1.4).
 *
 * @param clientId its id
 * @param clientSecret its secret
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Application(String clientId, String clientSecret) {

    /** Signs a call whose counting parameters are the action, the client id and one more, in this order. */
    String sign(String action, String last) {
        return Signer.sign(clientSecret, action, clientId, last);
    }

    /** Nothing of it belongs into a log. */
    @Override
    public String toString() {
        return "Application[***]";
    }
}
