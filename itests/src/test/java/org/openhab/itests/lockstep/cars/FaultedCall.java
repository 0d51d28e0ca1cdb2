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
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.core.thing.ThingUID;

/**
 * The calls of the binding, and what makes it make them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum FaultedCall {
    CONFIG("mybmw-config", FaultedCall::login),
    LOGIN("mybmw-login", FaultedCall::login),
    AUTHORIZE("mybmw-authorize", FaultedCall::login),
    TOKEN_CODE("mybmw-token-code", FaultedCall::login),
    TOKEN_REFRESH("mybmw-token-refresh", bench -> {
        bench.world().call("POST", "mybmw/tokens/expire", null);
        bench.nextPoll();
    }),
    LIST("mybmw-list", FaultBench::findCars),
    PROFILE("mybmw-profile", bench -> bench.world().restart(Duration.ZERO)),
    STATE("mybmw-state", FaultBench::nextPoll),
    CHARGING("mybmw-charging", FaultBench::nextPoll),
    STATISTICS("mybmw-statistics", bench -> bench.update("charging")),
    SESSIONS("mybmw-sessions", bench -> bench.update("charging")),
    TRIPS("mybmw-trips", bench -> bench.update("charging")),
    IMAGE("mybmw-image", bench -> bench.update("image")),
    EVENT_STATUS("mybmw-event-status", bench -> bench.order("light-flash")),
    CD_DEVICE("cardata-device", FaultedCall::consent),
    CD_POLL("cardata-poll", bench -> {
        consent(bench);
        bench.world().cardata().approve();
    }),
    CD_REFRESH("cardata-refresh", bench -> {
        bench.world().call("POST", "cardata/tokens/expire", "{}");
        bench.update("state");
    }),
    CD_MAPPINGS("cardata-mappings", FaultBench::findCars),
    CD_LIST("cardata-container-list", bench -> forget(bench, "")),
    CD_CREATE("cardata-container-create", bench -> {
        bench.world().cardata().containers().reset();
        forget(bench, "");
    }),
    CD_TELEMATIC("cardata-telematic", bench -> bench.update("state")),
    CD_BASIC("cardata-basic", bench -> forget(bench, "")),
    CD_IMAGE("cardata-image", bench -> forget(bench, "image.")),
    CD_CHARGING("cardata-charging", bench -> bench.update("charging")),
    CD_LOCATIONS("cardata-locations", bench -> forget(bench, "")),
    CD_TYRES("cardata-tyres", bench -> forget(bench, ""));

    /** Makes the binding make a call. */
    interface Trigger {
        void pull(FaultBench bench) throws InterruptedException;
    }

    private final String endpoint;
    private final Trigger trigger;

    FaultedCall(String endpoint, Trigger trigger) {
        this.endpoint = endpoint;
        this.trigger = trigger;
    }

    /** The name of the call in the simulated cloud. */
    String endpoint() {
        return endpoint;
    }

    void make(FaultBench bench) throws InterruptedException {
        trigger.pull(bench);
    }

    /** The calls of one cloud. */
    static List<FaultedCall> of(ThingUID bridge) {
        String prefix = bridge.equals(CarWorld.CARDATA) ? "cardata-" : "mybmw-";
        return Stream.of(values()).filter(call -> call.endpoint.startsWith(prefix)).toList();
    }

    /** Starts openHAB without what it remembers of the account under keys that begin like this. */
    static void forget(FaultBench bench, String prefix) throws InterruptedException {
        bench.world().restart(disk -> {
            MemoryStorage<String> storage = disk.storage(bench.bridge().getAsString());
            List.copyOf(storage.getKeys()).stream().filter(key -> key.startsWith(prefix)).forEach(storage::remove);
            bench.world().cardata().quota().reset();
        });
    }

    private static void login(FaultBench bench) throws InterruptedException {
        bench.moveOut();
        bench.world().tryAccount();
        bench.addCarBlindly();
    }

    private static void consent(FaultBench bench) throws InterruptedException {
        bench.moveOut();
        bench.world().askCarData();
        bench.addCarBlindly();
    }
}
