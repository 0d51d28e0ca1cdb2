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
package org.openhab.itests.lockstep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.expect.ExpectedDevice;
import org.openhab.demo.expect.ExpectedPerson;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Compares every channel of every thing with what the cloud holds at the same moment.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Truth {

    /** Attribution of groups that may be another person's (withings.md 4.4). */
    private static final int AMBIGUOUS = 1;
    /** Nothing tells of appliances, so that they are asked for in turn with other things. */
    private static final Duration STALE = Duration.ofHours(5);

    private final Lockstep world;

    /**
     * What a comparison came to.
     *
     * @param compared how many channels
     * @param withData how many of them had to have a state
     * @param wrong a sentence for each that did not show what it had to
     */
    public record Verdict(int compared, int withData, List<String> wrong) {
    }

    public Truth(Lockstep world) {
        this.world = world;
    }

    /**
     * @param late channels, each as {@code <thing> <channel>}, whose news nobody has told yet
     */
    public Verdict compare(Set<String> late) {
        Map<String, Expectation> expected = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        world.users().forEach((uid, user) -> {
            JsonObject present = world.present(String.valueOf(user));
            ofPerson(present, user).forEach((channel, one) -> expected.put(uid + " " + channel, one));
            for (JsonObject device : world.inventory().of(user)) {
                ThingUID thing = world.devices().get(device.get("deviceid").getAsString());
                if (thing != null) {
                    ExpectedDevice.of(present, device)
                            .forEach((channel, one) -> expected.put(thing + " " + channel, one));
                    notOnline(thing, wrong);
                }
            }
            if (world.inventory().age(user, world.now()).compareTo(STALE) > 0) {
                wrong.add(uid + " has not asked for its devices for more than " + STALE);
            }
            notOnline(uid, wrong);
        });
        expected.keySet().removeAll(late);
        expected.forEach((channel, one) -> {
            String[] place = channel.split(" ");
            String state = text(world.host().state(new ThingUID(place[0]), place[1]));
            if (!one.isMetBy(state)) {
                wrong.add(channel + " shows " + state + ", the cloud holds " + one);
            }
        });
        int withData = (int) expected.values().stream().filter(one -> !one.isMetBy(null)).count();
        return new Verdict(expected.size(), withData, wrong);
    }

    private Map<String, Expectation> ofPerson(JsonObject present, long user) {
        Map<String, Expectation> expected = new TreeMap<>(ExpectedPerson.of(present));
        expected.put("status#unconfirmed", Expectation.text(String.valueOf(unsettled(user))));
        bed(present.getAsJsonObject("beds"), expected);
        Set<String> channels = PersonChannels.rows().keySet();
        if (!expected.keySet().equals(channels)) {
            Set<String> either = new TreeSet<>(expected.keySet());
            either.addAll(channels);
            either.removeIf(channel -> channels.contains(channel) && expected.containsKey(channel));
            throw new AssertionError("The table of expectations and that of the binding differ: " + either);
        }
        return expected;
    }

    /** Only the cloud's calls tell who lies in bed, and those can be relied on only while they come. */
    private void bed(JsonObject beds, Map<String, Expectation> expected) {
        if (world.isPushing() && beds.size() == 1) {
            JsonObject bed = beds.entrySet().iterator().next().getValue().getAsJsonObject();
            expected.put("sleep#in-bed", Expectation.text(bed.get("inBed").getAsBoolean() ? "ON" : "OFF"));
            expected.put("sleep#in-bed-changed-at", Expectation.moment(bed.get("since").getAsLong()));
        }
    }

    private long unsettled(long user) {
        long count = 0;
        for (JsonElement group : world.control("GET", "persons/" + user + "/groups", null).getAsJsonArray()) {
            if (group.getAsJsonObject().get("attrib").getAsInt() == AMBIGUOUS) {
                count++;
            }
        }
        return count;
    }

    private void notOnline(ThingUID thing, List<String> wrong) {
        if (world.host().status(thing).getStatus() != ThingStatus.ONLINE) {
            wrong.add(thing + " is " + world.host().status(thing));
        }
    }

    private static @Nullable String text(@Nullable State state) {
        return state == null || state instanceof UnDefType ? null : state.toString();
    }
}
