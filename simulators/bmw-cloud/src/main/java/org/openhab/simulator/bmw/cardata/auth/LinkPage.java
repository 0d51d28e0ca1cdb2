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
package org.openhab.simulator.bmw.cardata.auth;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.portal.Portal;
import org.openhab.simulator.bmw.cardata.portal.Registration;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.kit.http.Html;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;

/**
 * The page on which the owner confirms or denies a device (bmw-cardata.md 1, 2.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class LinkPage {

    /** Where it lives. */
    public static final String PATH = "/oneid/link";

    private final Fleet fleet;
    private final Portal portal;
    private final DeviceCodes codes;

    public LinkPage(Fleet fleet, Portal portal, DeviceCodes codes) {
        this.fleet = fleet;
        this.portal = portal;
        this.codes = codes;
    }

    /** GET shows the form, POST takes it. */
    public Reply handle(Request request) {
        Map<String, String> fields = request.values();
        if (!"POST".equals(request.method())) {
            return form(fields.getOrDefault("user_code", ""));
        }
        Account account = login(fields.getOrDefault("username", ""), fields.getOrDefault("password", ""));
        if (account == null) {
            return Html.error("Login failed", "User name or password is wrong.");
        }
        DeviceCode code = codes.waiting(fields.getOrDefault("user_code", ""));
        if (code == null) {
            return Html.error("Unknown code", "The code is unknown, used or too old.");
        }
        Registration client = portal.client(code.clientId());
        if (client == null || !client.gcid().equals(account.gcid())) {
            return Html.error("Wrong account", "The program was registered by another account.");
        }
        return decide(code, fields.getOrDefault("decision", ""));
    }

    private Reply decide(DeviceCode code, String decision) {
        switch (decision) {
            case "confirm":
                codes.decide(code, DeviceCode.State.APPROVED);
                return Html.page(200, "Device linked", "<p>The program may now read the data of your cars.</p>");
            case "deny":
                codes.decide(code, DeviceCode.State.DENIED);
                return Html.page(200, "Refused", "<p>The program gets nothing.</p>");
            default:
                return Html.error("Nothing decided", "The decision is missing.");
        }
    }

    private @Nullable Account login(String userName, String password) {
        Account account = fleet.byUser(userName);
        return account == null || !account.password().equals(password) ? null : account;
    }

    private static Reply form(String userCode) {
        return Html.page(200, "Link a device", """
                <form method="post" action="%s">
                <label>Code <input name="user_code" value="%s"></label>
                <label>User name <input name="username" autocomplete="username"></label>
                <label>Password <input name="password" type="password" autocomplete="current-password"></label>
                <p><button name="decision" value="confirm">Confirm</button>
                <button name="decision" value="deny">Deny</button></p>
                </form>
                """.formatted(PATH, Html.escape(userCode)));
    }
}
