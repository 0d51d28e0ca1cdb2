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
package org.openhab.simulator.withings.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Scenarios around measure groups (withings.md 13.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MeasureScenarios {

    private static final int MEASURED = 0;
    private static final int AMBIGUOUS = 1;
    private static final int TYPED = 2;
    private static final int BEST_OF_SERIES = 5;
    private static final int HOUR = 3600;

    private final Household household;
    private final Announcer announcer;
    private final Attribution attribution;

    MeasureScenarios(Household household, Announcer announcer, Attribution attribution) {
        this.household = household;
        this.announcer = announcer;
        this.attribution = attribution;
    }

    /** Somebody steps on a scale of any kind. */
    JsonElement weighIn(Wish wish) {
        Person person = wish.person();
        Device scale = scale(wish, person);
        long when = wish.when();
        return measured(List.of(person), scale, ownDrafts(wish, person, scale, when), when,
                wish.number("uploadDelay", 0));
    }

    /** The scale does not know who it was: the groups show up, ambiguous, with everybody who may have been it. */
    JsonElement ambiguousWeighIn(Wish wish) {
        Person person = wish.person();
        Device scale = scale(wish, person);
        List<Person> candidates = new ArrayList<>(List.of(person));
        candidates.addAll(wish.persons("candidates"));
        long when = wish.when();
        return measured(candidates, scale, attributed(weighInDrafts(wish, person, scale, when), AMBIGUOUS), when,
                wish.number("uploadDelay", 0));
    }

    /** As if the person had answered in the app. */
    JsonElement confirm(Wish wish) {
        if (!attribution.resolve(wish.person(), wish.number("grpid"), wish.flag("confirmed", true))) {
            throw new ControlError(404, "the person has no such ambiguous group");
        }
        return new JsonObject();
    }

    /** Somebody else takes the group. */
    JsonElement assign(Wish wish) {
        if (!attribution.reassign(wish.person(), wish.number("grpid"), wish.person("to"), wish.number("attrib", 0))) {
            throw new ControlError(404, "the person has no such group");
        }
        return new JsonObject();
    }

    /** A reading of upper and lower pressure and pulse; with {@code series} the best of several automatic ones. */
    JsonElement bloodPressure(Wish wish) {
        Person person = wish.person();
        Device monitor = wish.device(person, Appliances.ofType(person, DeviceModel.PRESSURE_MONITOR),
                DeviceModel.PRESSURE_MONITOR);
        Draft draft = Vitals.pressure((int) wish.value("systolic", 1, 122), (int) wish.value("diastolic", 1, 78),
                (int) wish.value("pulse", 1, 64), wish.flag("hundredths", false));
        int attrib = wish.number("attrib", wish.flag("series", false) ? BEST_OF_SERIES : MEASURED);
        return measured(List.of(person), monitor, List.of(draft.attributed(attrib)), wish.when(),
                wish.number("uploadDelay", 0));
    }

    /** A thermometer at the temple, with skin or room temperature if the values have them. */
    JsonElement temperature(Wish wish) {
        Person person = wish.person();
        Device thermometer = wish.device(person, Appliances.ofType(person, DeviceModel.THERMOMETER),
                DeviceModel.THERMOMETER);
        Map<String, BigDecimal> values = wish.values();
        Draft draft = values.isEmpty() ? Vitals.temperature(36_650)
                : new Draft(MEASURED, Quantities.measures(values, false));
        return measured(List.of(person), thermometer, List.of(draft), wish.when(), wish.number("uploadDelay", 0));
    }

    /** Somebody types values into the app. */
    JsonElement manualEntry(Wish wish) {
        Draft draft = new Draft(wish.number("attrib", TYPED), Quantities.measures(wish.values(), true));
        return measured(List.of(wish.person()), null, List.of(draft), wish.when(), 0);
    }

    /** Any values by any device, also types that do not exist. */
    JsonElement measure(Wish wish) {
        Person person = wish.person();
        Device device = wish.device(person, person.devices().all().stream().findFirst(), "device");
        Draft draft = new Draft(wish.number("attrib", MEASURED), Quantities.measures(wish.values(), false));
        return measured(List.of(person), device, List.of(draft), wish.when(), wish.number("uploadDelay", 0));
    }

    /** A weigh-in of some hours ago that only reaches the cloud now. */
    JsonElement lateUpload(Wish wish) {
        Person person = wish.person();
        Device scale = scale(wish, person);
        long date = household.now() - wish.number("hours", 6) * (long) HOUR;
        return measured(List.of(person), scale, ownDrafts(wish, person, scale, date), date, 0);
    }

    /** The person corrects values of a group in the app. */
    JsonElement edit(Wish wish) {
        Person person = wish.person();
        long grpid = wish.number("grpid");
        List<JsonObject> news = Quantities.measures(wish.values(), true);
        long now = household.now();
        List<MeasureGroup> edited = person.groups().update(group -> group.grpid() == grpid,
                group -> group.edited("measures", merged(group, news), now));
        return announced(person, edited);
    }

    /** The person deletes a group; the push does not tell which. */
    JsonElement delete(Wish wish) {
        long grpid = wish.number("grpid");
        return announced(wish.person(), wish.person().groups().remove(group -> group.grpid() == grpid));
    }

    private JsonElement announced(Person person, List<MeasureGroup> touched) {
        if (touched.isEmpty()) {
            throw new ControlError(404, "the person has no such group");
        }
        announcer.groups(person, touched);
        return grpids(touched);
    }

    /** Stores groups when their upload is due, with the same ids for all persons, who then hear of it. */
    private JsonElement measured(List<Person> persons, @Nullable Device device, List<Draft> drafts, long date,
            int uploadDelay) {
        List<MeasureGroup> stored = Collections.synchronizedList(new ArrayList<>());
        long due = Math.max(date + uploadDelay, household.now());
        household.timeline().at(due, () -> {
            long created = household.now();
            drafts.forEach(draft -> stored.add(GroupWriter.write(household.ids(), device, draft, date, created)));
            for (Person person : persons) {
                person.groups().addAll(stored);
                Appliances.seen(person, device, created);
                announcer.groups(person, stored);
            }
        });
        if (device != null && DeviceModel.SCALE.equals(device.type())) {
            ecgOfScale(persons.get(0), device, drafts, date, due);
        }
        JsonObject answer = grpids(List.copyOf(stored));
        answer.addProperty("due", due);
        return answer;
    }

    /** An ECG on a scale stands in the heart list as well, once it is clear whose it is. */
    private void ecgOfScale(Person person, Device scale, List<Draft> drafts, long date, long due) {
        drafts.stream().filter(draft -> draft.ecg() && draft.attrib() != AMBIGUOUS).findFirst().ifPresent(draft -> {
            int pulse = (int) Json.integer(draft.measures().get(0), "value", 0);
            long signalid = household.ids().nextSignal();
            household.timeline().at(due, () -> person.hearts()
                    .add(Vitals.heart(scale, person.zone().getId(), signalid, 0, pulse, 0, 0, date, household.now())));
        });
    }

    private static JsonObject grpids(List<MeasureGroup> groups) {
        JsonArray ids = new JsonArray();
        groups.forEach(group -> ids.add(group.grpid()));
        return Json.object("grpids", ids);
    }

    private static Device scale(Wish wish, Person person) {
        return wish.device(person, Appliances.ofType(person, DeviceModel.SCALE), DeviceModel.SCALE);
    }

    /** With the attribution that is asked for, else the one that each group usually has. */
    private static List<Draft> ownDrafts(Wish wish, Person person, Device scale, long when) {
        List<Draft> usual = weighInDrafts(wish, person, scale, when);
        return wish.has("attrib") ? attributed(usual, wish.number("attrib", 0)) : usual;
    }

    private static List<Draft> weighInDrafts(Wish wish, Person person, Device scale, long when) {
        SplittableRandom random = wish.random(person, when);
        Persona persona = Persona.named(person.persona()).orElseThrow();
        long grams = wish.value("weight", 1000, persona.lastWeight() + random.nextInt(-400, 401));
        int fat = (int) wish.value("fatRatio", 10, persona.fat());
        int pulse = (int) wish.value("pulse", 1, persona.restingPulse() + 8);
        if (grams < 1000 || fat < 1 || fat > 900) {
            throw new ControlError(400, "a weight of at least 1 kg with 0.1 to 90 % of fat, please");
        }
        Composition body = Composition.of(grams, fat, persona.age(), pulse, random);
        List<Draft> drafts = new ArrayList<>(ScaleKind.of(scale.modelId()).drafts(body, wish.flag("barefoot", true)));
        if (wish.flag("complementaryPwv", false)) {
            drafts.add(ScaleKind.complementaryPulseWave(body));
        }
        return drafts;
    }

    private static List<Draft> attributed(List<Draft> drafts, int attrib) {
        return drafts.stream().map(draft -> draft.attributed(attrib)).toList();
    }

    private static JsonArray merged(MeasureGroup group, List<JsonObject> news) {
        return Json.array(group.rawMeasures().stream().map(old -> news.stream()
                .filter(each -> new JsonPrimitive(Json.integer(old, "type", -1)).equals(each.get("type"))).findFirst()
                .map(each -> Json.with(Json.with(old, "value", each.get("value")), "unit", each.get("unit")))
                .orElse(old)).toList());
    }
}
