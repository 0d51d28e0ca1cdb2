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
package org.openhab.itests.lockstep.cars;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How the binding is to react to a fault, by the rules of the two protocol descriptions (bmw-mybmw.md 2.4, 2.7, 2.8, 9;
 * bmw-cardata.md 2.2, 2.3, 3.9).
 *
 * @param word what is to be seen
 * @param key of the text, empty for none
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record FaultReaction(FaultWord word, String key) {

    private static final FaultReaction SILENT = new FaultReaction(FaultWord.SILENT, "");
    /** They tell something else than there is, or are healed at once. */
    private static final Set<String> HARMLESS = Set.of("unknown-words", "nulls", "clock-skew", "unauthorized-once");
    private static final List<String> LOGIN = List.of("mybmw-config", "mybmw-login", "mybmw-authorize",
            "mybmw-token-code");
    /** What a car can live without. */
    private static final Set<String> EXTRAS = Set.of("cardata-basic", "cardata-image", "cardata-charging",
            "cardata-locations", "cardata-tyres");

    private static final Map<String, String> MYBMW = Map.ofEntries(Map.entry("html", "unreadable"),
            Map.entry("truncated", "unreadable"), Map.entry("empty", "unreadable"), Map.entry("reset", "network"),
            Map.entry("unauthorized-always", "token"), Map.entry("bad-request", "bad-request"),
            Map.entry("quota", "quota"), Map.entry("quota-old", "quota"), Map.entry("not-found", "gone"),
            Map.entry("access-disabled", "access-off"), Map.entry("unreachable", "car-unreachable"),
            Map.entry("account-locked", "account-locked"), Map.entry("rate-limit", "rate-limit"),
            Map.entry("blocked", "blocked"));
    private static final Set<String> FOR_USERS = Set.of("token", "access-off");
    /** Nobody is let in for a day (bmw-mybmw.md 0). */
    private static final Set<String> LOCKED_OUT = Set.of("account-locked", "blocked");

    private static final Map<String, String> CARDATA = Map.ofEntries(Map.entry("tp-403", "token"),
            Map.entry("cu-100", "token"), Map.entry("cu-101", "token"), Map.entry("cu-102", "token"),
            Map.entry("cu-101-403", "token"), Map.entry("cu-102-403", "token"), Map.entry("cu-103", "scope"),
            Map.entry("cu-104", "right"), Map.entry("cu-105", "container"), Map.entry("cu-120", "vin"),
            Map.entry("cu-121", "container"), Map.entry("cu-122", "container"), Map.entry("cu-124", "containers"),
            Map.entry("cu-400", "request"), Map.entry("cu-401", "request"), Map.entry("cu-402", "key"),
            Map.entry("cu-403", "large"), Map.entry("cu-429", "quota"), Map.entry("cu-429-429", "quota"),
            Map.entry("cu-500", "server"), Map.entry("cu-503", "server"), Map.entry("html", "unreachable"),
            Map.entry("truncated", "unreachable"), Map.entry("empty", "unreachable"),
            Map.entry("reset", "unreachable"));
    private static final Set<String> WRONG = Set.of("scope", "right", "vin", "containers");

    /** The reaction to a fault of a call. */
    static FaultReaction to(String endpoint, String fault) {
        if (HARMLESS.contains(fault)) {
            return endpoint.equals("cardata-device") ? link("offline.conf-pending.cardata") : SILENT;
        }
        if (endpoint.startsWith("mybmw-")) {
            return LOGIN.contains(endpoint) ? login(endpoint, fault) : account(endpoint, fault);
        }
        return switch (endpoint) {
            case "cardata-device" -> link("cardata.auth." + auth(fault) + ".page");
            case "cardata-poll" -> poll(fault);
            case "cardata-refresh" -> refresh(fault);
            default -> rest(endpoint, fault);
        };
    }

    /** As the documentation writes it. */
    String text() {
        return key.isEmpty() ? word.word() : word.word() + " `" + key.replaceFirst("^trouble\\.account\\.", "") + "`";
    }

    private static FaultReaction login(String endpoint, String fault) {
        return switch (fault) {
            case "blocked" -> new FaultReaction(FaultWord.USER, "trouble.account.blocked");
            case "invalid-request", "invalid-client", "invalid-grant" -> link("offline.conf-pending.credentials");
            case "rate-limit" -> link(
                    "offline.conf-pending." + (endpoint.equals("mybmw-login") ? "attempts" : "captcha"));
            // Its answer is an address; the body does not matter.
            case "truncated" -> endpoint.equals("mybmw-authorize") ? SILENT : link("offline.conf-pending.login-failed");
            default -> link("offline.conf-pending.login-failed");
        };
    }

    private static FaultReaction account(String endpoint, String fault) {
        String word = MYBMW.getOrDefault(fault, "server");
        String key = "trouble.account." + word;
        if (LOCKED_OUT.contains(word)) {
            return new FaultReaction(FaultWord.USER, key);
        }
        // The refresh token is spent although nobody has got the new one.
        if (endpoint.equals("mybmw-token-refresh") && (fault.equals("truncated") || fault.startsWith("invalid-"))) {
            return link("offline.conf-pending.captcha");
        }
        if (word.equals("quota")) {
            // The profile is read when openHAB starts: before the account has shown that it works.
            return new FaultReaction(endpoint.equals("mybmw-profile") ? FaultWord.ACCOUNT : FaultWord.NOTICE, key);
        }
        return switch (endpoint) {
            case "mybmw-image", "mybmw-event-status" -> SILENT;
            case "mybmw-list" -> new FaultReaction(FOR_USERS.contains(word) ? FaultWord.USER : FaultWord.NOTICE, key);
            case "mybmw-state", "mybmw-token-refresh" -> new FaultReaction(
                    word.equals("gone") ? FaultWord.GONE : FOR_USERS.contains(word) ? FaultWord.REFUSED : FaultWord.CAR,
                    key);
            default -> word.equals("gone") ? SILENT : new FaultReaction(FaultWord.REMARK, key);
        };
    }

    private static FaultReaction poll(String fault) {
        return switch (fault) {
            case "invalid-request", "invalid-client", "invalid-grant", "access-denied", "device-code-dead" -> link(
                    "cardata.auth." + auth(fault) + ".page");
            case "expired-token" -> link("offline.conf-pending.cardata-expired");
            default -> link("offline.conf-pending.cardata");
        };
    }

    private static FaultReaction refresh(String fault) {
        String word = auth(fault);
        return switch (word) {
            case "client" -> new FaultReaction(FaultWord.USER, "cardata.auth.client");
            case "grant", "request" -> link("offline.conf-pending.cardata");
            default -> new FaultReaction(FaultWord.CAR, "cardata.auth." + word);
        };
    }

    private static String auth(String fault) {
        return fault.startsWith("invalid-client") ? "client"
                : fault.startsWith("invalid-grant") ? "grant"
                        : fault.equals("invalid-request") ? "request"
                                : fault.equals("access-denied") ? "denied"
                                        : fault.startsWith("http-") || fault.equals("device-code-dead") ? "server"
                                                : "unreachable";
    }

    private static FaultReaction rest(String endpoint, String fault) {
        String word = CARDATA.getOrDefault(fault, "server");
        String key = "cardata.error." + word;
        if (endpoint.equals("cardata-mappings")) {
            return word.equals("scope") ? new FaultReaction(FaultWord.USER, "cardata.scope.api")
                    : new FaultReaction(FaultWord.NOTICE, key);
        }
        if (word.equals("quota") && !endpoint.equals("cardata-image")) {
            return new FaultReaction(FaultWord.REMARK, key);
        }
        return EXTRAS.contains(endpoint) ? SILENT
                : new FaultReaction(WRONG.contains(word) ? FaultWord.REFUSED : FaultWord.CAR, key);
    }

    private static FaultReaction link(String key) {
        return new FaultReaction(FaultWord.LINK, key);
    }
}
