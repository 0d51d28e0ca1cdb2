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
package org.openhab.simulator.bmw.cardata.portal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A CarData client as its owner sees it in the portal (bmw-cardata.md 1).
 *
 * @param clientId its id
 * @param gcid the account that made it
 * @param api whether CarData API is subscribed
 * @param stream whether CarData Stream is subscribed
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Registration(String clientId, String gcid, boolean api, boolean stream) {

    /** Those of the scopes whose subscription exists. */
    public Set<String> subscribed(Set<String> scopes) {
        Set<String> granted = new LinkedHashSet<>(scopes);
        if (!api) {
            granted.remove(Scopes.API);
        }
        if (!stream) {
            granted.remove(Scopes.STREAM);
        }
        return granted;
    }
}
