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
package org.openhab.cloudcommons.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.cloudcommons.testkit.WidgetFiles.*;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * Checks the widgets and pages of a binding: read as YAML, they use only what Main UI and the binding have.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class WidgetContract {

    /** What expressions see everywhere. */
    private static final Set<String> GLOBALS = Set.of("Math.round", "Math.floor", "Math.min", "dayjs");
    /** Of JavaScript, of Day.js, and the name of a thing. */
    private static final Set<String> MEMBERS = Set.of("includes", "split", "join", "format", "fromNow", "label");
    /** The states that openHAB itself has. */
    private static final Set<String> STATES = Set.of("NULL", "UNDEF", "-", "ON", "OFF");

    private final Map<String, Map<String, @Nullable Object>> files = WidgetFiles.read();
    private final AddOnXml xml = new AddOnXml();
    private final AddOnXml.ThingType thing;
    private final Properties texts;

    /**
     * @param thing the id of the type of things that the widgets show
     */
    protected WidgetContract(String binding, String thing) throws Exception {
        this.thing = xml.thing(thing);
        texts = AddOnXml.texts(binding);
    }

    /** The names of the files. */
    protected Set<String> files() {
        return files.keySet();
    }

    @Test
    void rootsHaveWhatMainUiNeeds() {
        Set<Object> uids = new HashSet<>();
        files.forEach((file, root) -> {
            String uid = String.valueOf(root.get("uid"));
            assertThat(file, uid, matchesPattern("[a-z][a-z0-9_]*"));
            assertThat(uid, uids.add(uid), is(true));
            Set<String> keys = new TreeSet<>(Set.of("uid", "tags", "component", "config", "slots"));
            if (isPage(root)) {
                assertThat(file, map(root.get("config")).keySet(), hasItems("label", "icon", "sidebar", "order"));
            } else {
                keys.add("props");
            }
            assertThat(file, root.keySet(), is(keys));
        });
    }

    @Test
    void aWidgetAsksForTheThingOnly() {
        files.values().stream().filter(root -> !isPage(root)).forEach(root -> {
            List<?> parameters = list(map(root.get("props")).get("parameters"));
            assertThat(parameters, hasSize(1));
            assertThat(map(parameters.get(0)), allOf(hasEntry("name", "thing"), hasEntry("context", "thing"),
                    hasEntry("type", "TEXT"), hasEntry("options", "@choices"), hasEntry("default", "@only")));
        });
    }

    @Test
    void onlyComponentsAndSettingsThatMainUiKnows() {
        Set<String> own = files.values().stream().filter(root -> !isPage(root)).map(root -> "widget:" + root.get("uid"))
                .collect(Collectors.toSet());
        files.forEach((file, root) -> components(root).forEach(component -> {
            String name = String.valueOf(component.get("component"));
            Set<String> settings = own.contains(name) ? Set.of("thing") : MainUiComponents.settings(name);
            Set<String> unknown = new TreeSet<>(config(component).keySet());
            unknown.removeAll(settings);
            unknown.remove("visible");
            assertThat(file + ": " + name + " would ignore", unknown, is(empty()));
            assertThat(file + ": " + name,
                    component.equals(root) || Set.of("component", "config", "slots").containsAll(component.keySet()),
                    is(true));
        }));
    }

    @Test
    void expressionsNameOnlyWhatThereIs() {
        files.forEach((file, root) -> {
            Set<String> known = new HashSet<>(GLOBALS);
            if (!isPage(root)) {
                known.addAll(Set.of("const.things", "const.pick", "const.none", "props.thing"));
            }
            for (Map<String, @Nullable Object> component : components(root)) {
                Map<String, @Nullable Object> config = config(component);
                map(config.getOrDefault("functions", Map.of())).keySet().forEach(name -> known.add("fn." + name));
                if (config.get("for") != null) {
                    known.addAll(
                            Set.of("loop." + config.get("for") + ".command", "loop." + config.get("for") + ".label"));
                }
            }
            Set<String> used = new HashSet<>();
            for (WidgetExpression expression : expressions(root)) {
                Set<String> names = new TreeSet<>(expression.names);
                names.removeAll(expression.parameters);
                used.addAll(names);
                names.removeAll(known);
                assertThat(file, names, is(empty()));
                assertThat(file, MEMBERS.containsAll(expression.members), is(true));
            }
            assertThat(file + ": functions that nobody calls",
                    known.stream().filter(name -> name.startsWith("fn.") && !used.contains(name)).toList(),
                    is(empty()));
        });
    }

    @Test
    void channelsAndStatesExist() {
        Set<String> states = new HashSet<>(STATES);
        thing.channels().values().forEach(type -> states.addAll(xml.options(type)));
        files.forEach((file, root) -> expressions(root).forEach(expression -> expression.words.forEach(word -> {
            if (word.matches("[a-z-]+#[a-z0-9-]+")) {
                assertThat(file, thing.channels().keySet(), hasItem(word));
            } else if (word.matches("[A-Z_]{3,}")) {
                assertThat(file, states, hasItem(word));
            }
        })));
    }

    @Test
    void textsExist() {
        Set<String> named = new TreeSet<>();
        files.values().forEach(root -> strings(root).filter(text -> text.startsWith("@text/"))
                .forEach(text -> named.add(text.substring(6))));
        Set<String> existing = new TreeSet<>(texts.stringPropertyNames());
        existing.removeIf(key -> !key.startsWith("widget."));
        assertThat(named, is(existing));
        assertThat("texts are not written into the widgets",
                files.values().stream().flatMap(root -> components(root).stream()).map(WidgetFiles::config)
                        .flatMap(config -> Stream.of("text", "label", "name", "title").map(config::get))
                        .filter(text -> text instanceof String && !text.toString().matches("[@=].*")).toList(),
                is(empty()));
    }

    @Test
    void nothingComesFromElsewhere() {
        files.forEach((file, root) -> strings(root).filter(text -> text.contains("//") || text.contains("iconify"))
                .forEach(text -> assertThat(file, text, containsString("https://www.openstreetmap.org/?mlat="))));
    }

    /**
     * Where openHAB runs without user interface the bundle starts all the same, and nothing asks for the components.
     */
    @Test
    void mainUiMayBeAbsent() throws Exception {
        noClasses().that().resideOutsideOfPackages("..internal.ui..", "org.openhab.cloudcommons.ui..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openhab.core.ui..", "..internal.ui..", "org.openhab.cloudcommons.ui..")
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.openhab.binding", "org.openhab.cloudcommons"));
        Path classes = Path.of("target/classes");
        try (InputStream manifest = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
            assertThat(new Manifest(manifest).getMainAttributes().getValue("Import-Package"),
                    containsString("org.openhab.core.ui.components;resolution:=optional"));
        }
        int providers = 0;
        try (Stream<Path> components = Files.list(classes.resolve("OSGI-INF"))) {
            for (Path component : components.filter(file -> file.toString().contains(".internal.ui.")).toList()) {
                assertThat("is loaded by who asks for it only", Files.readString(component),
                        allOf(containsString("UIComponentProvider"), not(containsString("immediate=\"true\""))));
                providers++;
            }
        }
        assertThat("widgets and pages", providers, is(2));
    }
}
