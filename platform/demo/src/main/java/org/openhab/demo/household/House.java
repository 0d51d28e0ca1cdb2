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
package org.openhab.demo.household;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.report.DemoReport;
import org.openhab.demo.rest.OpenHabRest;
import org.openhab.demo.setup.Channels;
import org.openhab.demo.setup.Patience;
import org.openhab.demo.setup.ThingStatuses;

import com.google.gson.JsonObject;

/**
 * All households of the demo under one roof, from the first thing to the last channel.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class House {

    private final List<Household> households;
    private final ThingStatuses statuses;
    private final Channels channels;

    /**
     * @param channels those exposed so far, by the households too
     * @param households each with things and clouds of its own
     */
    public House(OpenHabRest rest, Channels channels, List<Household> households) {
        this.households = List.copyOf(households);
        this.statuses = new ThingStatuses(rest);
        this.channels = channels;
    }

    /** All households move in at the same time. */
    public void moveIn(Patience patience) throws IOException {
        ExecutorService movers = Executors.newFixedThreadPool(households.size());
        try {
            List<Future<?>> moves = new ArrayList<>();
            for (Household household : households) {
                moves.add(movers.submit(() -> {
                    household.moveIn(patience);
                    return null;
                }));
            }
            for (Future<?> move : moves) {
                await(move);
            }
        } finally {
            movers.shutdownNow();
        }
    }

    /** Waits until everything is ONLINE and every channel shows what the clouds hold. */
    public DemoReport live(Patience patience) throws IOException {
        patience.until("all things are ONLINE", this::onlyOnline);
        patience.until("every channel shows what the cloud holds", this::showsAll);
        Map<String, String> status = new LinkedHashMap<>();
        Map<String, String> devices = new LinkedHashMap<>();
        JsonObject truth = new JsonObject();
        for (Household household : households) {
            for (String uid : household.things()) {
                status.put(uid, statuses.status(uid));
            }
            devices.putAll(household.devices());
            household.truth().forEach(truth::add);
        }
        return new DemoReport(status, states(), devices, truth);
    }

    private static void await(Future<?> move) throws IOException {
        try {
            move.get();
        } catch (ExecutionException e) {
            throw e.getCause()instanceof IOException known ? known : new IOException("The demo failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private boolean onlyOnline() throws IOException {
        for (Household household : households) {
            statuses.requireOnline(household.things());
        }
        return true;
    }

    private Map<String, String> states() throws IOException {
        List<String> exposed = new ArrayList<>();
        for (Household household : households) {
            for (String uid : household.things()) {
                exposed.addAll(channels.expose(uid));
            }
        }
        return channels.states(exposed);
    }

    private boolean showsAll() throws IOException {
        Map<String, String> states = states();
        List<String> wrong = new ArrayList<>();
        for (Household household : households) {
            for (Map.Entry<String, Expectation> expected : household.expectations().entrySet()) {
                String state = states.get(expected.getKey());
                if (!expected.getValue().isMetBy(state)) {
                    wrong.add(expected.getKey() + " shows " + state + ", the cloud holds " + expected.getValue());
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new IOException(wrong.size() + " channels differ: " + String.join("; ", wrong));
        }
        return true;
    }
}
