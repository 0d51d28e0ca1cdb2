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
package org.openhab.simulator.bmw.stream;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.auth.IdClaims;
import org.openhab.simulator.bmw.cardata.auth.IdTokens;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.cardata.portal.Portal;
import org.openhab.simulator.bmw.cardata.portal.Registration;
import org.openhab.simulator.bmw.cardata.portal.Scopes;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.time.SimClock;

/**
 * Decides who may come onto the stream (bmw-cardata.md 5.1, 5.2, 5.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Doorman {

    /** Not refused. */
    static final int WELCOME = 0;
    /** The credentials are wrong or old. */
    static final int BAD_CREDENTIALS = 134;
    /** The credentials are right, but not for this. */
    static final int NOT_AUTHORIZED = 135;

    private final SimClock clock;
    private final SwitchBoard<CarDataSwitch> switches;
    private final IdTokens idTokens;
    private final Portal portal;
    private final ConnectionWindow window = new ConnectionWindow();
    private final Set<String> refusedTokens = ConcurrentHashMap.newKeySet();

    Doorman(SimClock clock, SwitchBoard<CarDataSwitch> switches, IdTokens idTokens, Portal portal) {
        this.clock = clock;
        this.switches = switches;
        this.idTokens = idTokens;
        this.portal = portal;
    }

    /**
     * Looks at a client that wants to connect.
     *
     * @param user the user name, null for none
     * @param password the password, null for none
     */
    Decision admit(String address, @Nullable String user, @Nullable String password) {
        int always = (int) switches.number(CarDataSwitch.CONNACK);
        if (!window.enter(address, clock.now(), switches.number(CarDataSwitch.CONNECT_LIMIT))) {
            return Decision.refused((int) switches.number(CarDataSwitch.CONNECT_LIMIT_CODE), "too many connections");
        }
        if (always != WELCOME) {
            return Decision.refused(always, "switched off");
        }
        IdClaims claims = password == null ? null : idTokens.read(password);
        if (claims == null || !claims.grant().gcid().equals(user)) {
            return Decision.refused(BAD_CREDENTIALS, "wrong user name or password");
        }
        if (!claims.expires().isAfter(clock.now())) {
            return Decision.refused(BAD_CREDENTIALS, "id_token expired");
        }
        if (!claims.dynamicScopes() || !claims.grant().scopes().contains(Scopes.STREAM)) {
            return Decision.refused(NOT_AUTHORIZED, "id_token without the scope of the stream");
        }
        Registration client = portal.client(claims.grant().clientId());
        if (client == null || !client.stream()) {
            return Decision.refused(NOT_AUTHORIZED, "stream not subscribed");
        }
        if (refusedTokens.contains(claims.id())) {
            return Decision.refused(NOT_AUTHORIZED, "id_token refused after silence");
        }
        return new Decision(WELCOME, "", claims);
    }

    /** Whether a topic filter names one car or all cars of the account. */
    static boolean allows(String gcid, String filter) {
        return filter.startsWith(gcid + "/") && filter.substring(gcid.length() + 1).matches("[A-Z0-9]{17}|\\+");
    }

    /** From now on this token is refused, although it is valid. */
    void refuseToken(String tokenId) {
        refusedTokens.add(tokenId);
    }

    void reset() {
        window.reset();
        refusedTokens.clear();
    }

    /**
     * What becomes of a client.
     *
     * @param code 0 lets it in, else the reason code of MQTT 5
     * @param reason why not
     * @param claims who it is; null when refused
     */
    record Decision(int code, String reason, @Nullable IdClaims claims) {

        private static Decision refused(int code, String reason) {
            return new Decision(code, reason, null);
        }
    }
}
