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
package org.openhab.simulator.bmw.cardata.rest;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.cardata.auth.Grant;
import org.openhab.simulator.bmw.cardata.auth.Tokens;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.cardata.portal.Portal;
import org.openhab.simulator.bmw.cardata.portal.Registration;
import org.openhab.simulator.bmw.cardata.portal.Scopes;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Request;

/**
 * The checks that every REST call has to pass, in the order of bmw-cardata.md 11.5, 11.6.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RestGate {

    private final Fleet fleet;
    private final Portal portal;
    private final Tokens tokens;
    private final Quota quota;
    private final SwitchBoard<CarDataSwitch> switches;

    RestGate(Fleet fleet, Portal portal, Tokens tokens, Quota quota, SwitchBoard<CarDataSwitch> switches) {
        this.fleet = fleet;
        this.portal = portal;
        this.tokens = tokens;
        this.quota = quota;
        this.switches = switches;
    }

    /** Counts a call if its account is known. */
    void count(Request request) {
        Grant grant = tokens.owner(request.bearer());
        if (grant != null) {
            quota.take(grant.gcid(), switches.number(CarDataSwitch.QUOTA_LIMIT));
        }
    }

    /** Counts the call and lets it in. */
    RestCaller enter(Request request) {
        if (request.header("Authorization") == null) {
            throw new CuError(CuCode.NO_TOKEN);
        }
        String token = request.bearer();
        if (token == null || token.isBlank()) {
            throw new CuError(CuCode.TOKEN_MISSING);
        }
        Grant grant = tokens.owner(token);
        Account account = grant == null ? null : fleet.byGcid(grant.gcid());
        if (grant == null || account == null) {
            throw new CuError(CuCode.TOKEN_REFUSED);
        }
        if (!quota.take(account.gcid(), switches.number(CarDataSwitch.QUOTA_LIMIT))) {
            throw new CuError(CuCode.RATE_LIMIT, (int) switches.number(CarDataSwitch.QUOTA_STATUS));
        }
        if (!tokens.alive(token)) {
            throw new CuError(CuCode.TOKEN_EXPIRED);
        }
        if (!"v1".equals(request.header("x-version"))) {
            throw new CuError(CuCode.BAD_REQUEST);
        }
        Registration client = portal.client(grant.clientId());
        if (client == null) {
            throw new CuError(CuCode.TOKEN_REFUSED);
        }
        if (!grant.scopes().contains(Scopes.API) || !client.api()) {
            throw new CuError(CuCode.NO_SCOPE);
        }
        return new RestCaller(account);
    }
}
