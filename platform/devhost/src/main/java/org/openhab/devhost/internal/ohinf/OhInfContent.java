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
package org.openhab.devhost.internal.ohinf;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;

/**
 * Everything that the {@code OH-INF} folder of one bundle brought, in the files' own language.
 *
 * @param definitions what accepted files define
 * @param refusals files that were not taken, and why
 * @param notices flaws of accepted files, one line each
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record OhInfContent(Map<ThingTypeUID, ThingType> thingTypes, Map<ChannelTypeUID, ChannelType> channelTypes,
        Map<ChannelGroupTypeUID, ChannelGroupType> channelGroupTypes, Map<URI, ConfigDescription> configDescriptions,
        List<AddonDescription> addons, List<RuleTemplateFile> ruleTemplates, Set<Definition> definitions,
        List<Refusal> refusals, List<String> notices) {

    /**
     * Something that can be referred to.
     *
     * @param uid its UID or URI
     */
    public record Definition(Mention.Kind kind, String uid) {
    }

    /**
     * A file that was not taken.
     *
     * @param path path inside the bundle
     * @param problems at least one
     */
    public record Refusal(String path, List<Problem> problems) {

        @Override
        public String toString() {
            return path + " refused: " + problems.stream().map(Problem::toString).collect(Collectors.joining("; "));
        }
    }

    /** Puts the content of accepted files together; of two definitions with the same UID the first one counts. */
    static OhInfContent of(List<OhInfFile> files, List<RuleTemplateFile> templates, List<Refusal> refusals,
            List<String> notices) {
        return new OhInfContent(index(files, file -> file.thingTypes, ThingType::getUID),
                index(files, file -> file.channelTypes, ChannelType::getUID),
                index(files, file -> file.channelGroupTypes, ChannelGroupType::getUID),
                index(files, file -> file.configDescriptions, ConfigDescription::getUID),
                files.stream().flatMap(file -> file.addons.stream()).toList(), List.copyOf(templates),
                files.stream().flatMap(file -> file.definitions.stream())
                        .map(mention -> new Definition(mention.kind(), mention.uid()))
                        .collect(Collectors.toUnmodifiableSet()),
                List.copyOf(refusals), List.copyOf(notices));
    }

    private static <K, T> Map<K, T> index(List<OhInfFile> files, Function<OhInfFile, List<T>> part,
            Function<T, K> key) {
        return files.stream().flatMap(file -> part.apply(file).stream())
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    boolean isEmpty() {
        return definitions.isEmpty() && addons.isEmpty() && ruleTemplates.isEmpty() && refusals.isEmpty();
    }
}
