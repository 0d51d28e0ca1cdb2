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

import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What can become of a command, with the words that the channel {@code remote#state} then shows in their order
 * (bmw-mybmw.md 8.2, 9, 13.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum Ending {
    EXECUTED(true, "commandEnd", "executed", "", "INITIATED", "PENDING", "DELIVERED", "EXECUTED"),
    REFUSED_BY_THE_CAR(true, "commandEnd", "error", "Something went wrong: The driver's door is open.", "INITIATED",
            "PENDING", "DELIVERED", "ERROR"),
    REFUSED_WITHOUT_REASON(true, "commandEnd", "error-without-text", "command.no-reason", "INITIATED", "PENDING",
            "DELIVERED", "ERROR"),
    DROPPED(true, "commandEnd", "ignored", "", "INITIATED", "PENDING", "DELIVERED", "IGNORED"),
    TIME_OUT(true, "commandEnd", "never", "command.timeout", "INITIATED", "PENDING", "DELIVERED", "TIMEOUT"),
    ACCEPTED_WITHOUT_EVENT(true, "commandStart", "empty", "", "INITIATED", "EXECUTED"),
    NOT_FOR_THIS_CAR(true, "commandStart", "refused", "trouble.account.not-allowed", "INITIATED", "ERROR"),
    BUSY(true, "commandStart", "busy", "trouble.account.busy", "INITIATED", "ERROR"),
    UNREACHABLE("unreachable", "trouble.account.car-unreachable"),
    ACCESS_OFF("access-disabled", "trouble.account.access-off"),
    QUOTA("quota", "trouble.account.quota"),
    LOCK_OUT("blocked", "trouble.account.blocked"),
    OFFLINE("reset", "trouble.account.network"),
    SERVER("http-503", "trouble.account.server");

    /** Longer than the longest command. */
    static final Duration LONGEST = Duration.ofMinutes(4);

    private final boolean isSwitch;
    private final String name;
    private final String value;
    private final String message;
    private final List<String> states;

    Ending(boolean isSwitch, String name, String value, String message, String... states) {
        this.isSwitch = isSwitch;
        this.name = name;
        this.value = value;
        this.message = message;
        this.states = List.of(states);
    }

    /** The call itself fails. */
    Ending(String fault, String message) {
        this(false, fault, "", message, "INITIATED", "ERROR");
    }

    /** Whether it can become of an order of which the cloud tells nothing more. */
    boolean isForAll() {
        return !isSwitch;
    }

    /** What remote#state shows, in its order. */
    List<String> states(Order order) {
        return this == EXECUTED && !order.hasEvent() ? List.of("INITIATED", "EXECUTED") : states;
    }

    /** What remote#message shows at the end. */
    String message() {
        return message;
    }

    boolean isExecuted() {
        return states.contains("EXECUTED");
    }

    /** Lets the cloud end commands like this. */
    void prepare(CarWorld world, Order order) {
        if (isSwitch) {
            world.cloud().control().option(name, value);
        } else {
            world.cloud().control().fault(name, order.endpoint());
        }
    }

    /** How long the account has to wait afterwards. */
    Duration pause() {
        return switch (this) {
            case QUOTA -> Duration.ofHours(3);
            case LOCK_OUT -> Duration.ofHours(26);
            default -> LONGEST;
        };
    }
}
