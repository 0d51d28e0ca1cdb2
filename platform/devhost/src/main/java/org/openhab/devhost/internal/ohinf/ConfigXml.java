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

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.openhab.core.config.core.ConfigDescriptionParameterBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameterGroup;
import org.openhab.core.config.core.ConfigDescriptionParameterGroupBuilder;
import org.openhab.core.config.core.FilterCriteria;
import org.openhab.core.config.core.ParameterOption;

/**
 * Makes configuration descriptions from valid XML.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ConfigXml {

    private final OhInfFile file;

    ConfigXml(OhInfFile file) {
        this.file = file;
    }

    /** Reads a file of the folder {@code config}; there every description must have a URI. */
    void readAll(XmlNode root) {
        for (XmlNode node : root.children()) {
            String uri = node.attribute("uri");
            if (uri == null) {
                file.problems.add(new Problem(node.line(), "'config-description' needs a 'uri' here"));
            } else {
                read(node, uri);
            }
        }
    }

    /**
     * Reads the configuration inside a type: a description of its own or a reference to one.
     *
     * @param implicitUri URI of a description that has none
     * @return the URI of the configuration; null without one
     */
    @Nullable
    URI readInside(XmlNode owner, String implicitUri) {
        XmlNode reference = owner.child("config-description-ref");
        if (reference != null) {
            String uri = reference.required("uri");
            file.references.add(new Mention(Mention.Kind.CONFIG_DESCRIPTION, uri, reference.line()));
            return URI.create(uri);
        }
        XmlNode description = owner.child("config-description");
        if (description == null) {
            return null;
        }
        String uri = description.attributes().getOrDefault("uri", implicitUri);
        read(description, uri);
        return URI.create(uri);
    }

    private void read(XmlNode node, String uriText) {
        URI uri = URI.create(uriText);
        file.definitions.add(new Mention(Mention.Kind.CONFIG_DESCRIPTION, uriText, node.line()));
        List<ConfigDescriptionParameterGroup> groups = new ArrayList<>();
        List<ConfigDescriptionParameter> parameters = new ArrayList<>();
        for (XmlNode child : node.children()) {
            if ("parameter-group".equals(child.name())) {
                file.build(child, () -> group(child), groups::add);
                file.noteLabels(child, part -> List.of(I18nKeys.parameterGroup(uri, child.required("name"), part)));
            } else {
                file.build(child, () -> parameter(child), parameters::add);
                file.noteLabels(child, part -> I18nKeys.parameter(uri, child.required("name"), part));
                file.noteOptions(child.inside("options"),
                        option -> I18nKeys.parameter(uri, child.required("name"), "option." + option));
            }
        }
        noteUnknownGroups(node);
        ConfigDescription description = ConfigDescriptionBuilder.create(uri).withParameterGroups(groups)
                .withParameters(parameters).build();
        file.configDescriptions.add(description);
    }

    private void noteUnknownGroups(XmlNode description) {
        Set<String> known = description.children().stream().filter(child -> "parameter-group".equals(child.name()))
                .map(child -> child.required("name")).collect(Collectors.toSet());
        for (XmlNode child : description.children()) {
            String group = child.attribute("groupName");
            if (group != null && !known.contains(group)) {
                file.notices.add("line " + child.line() + ": parameter group '" + group + "' is not declared");
            }
        }
    }

    private static ConfigDescriptionParameterGroup group(XmlNode node) {
        return ConfigDescriptionParameterGroupBuilder.create(node.required("name"))
                .withContext(node.childText("context")).withAdvanced(flag(node, "advanced", false))
                .withLabel(node.childText("label")).withDescription(node.childText("description")).build();
    }

    private static ConfigDescriptionParameter parameter(XmlNode node) {
        // The attribute wins over the element of the same name, which is the older way to say it.
        boolean required = node.attribute("required") == null ? flag(node, "required", false) : node.flag("required");
        String unit = node.attribute("unit");
        String limit = node.childText("multipleLimit");
        return ConfigDescriptionParameterBuilder
                .create(node.required("name"), Type.valueOf(node.required("type").toUpperCase(Locale.ROOT)))
                .withMinimum(number(node, "min")).withMaximum(number(node, "max")).withStepSize(number(node, "step"))
                .withPattern(node.attribute("pattern")).withRequired(required).withReadOnly(node.flag("readOnly"))
                .withMultiple(node.flag("multiple")).withMultipleLimit(limit == null ? null : Integer.valueOf(limit))
                .withContext(node.childText("context")).withDefault(node.childText("default"))
                .withLabel(node.childText("label")).withDescription(node.childText("description"))
                .withOptions(options(node)).withFilterCriteria(filter(node)).withGroupName(node.attribute("groupName"))
                .withAdvanced(flag(node, "advanced", false)).withVerify(flag(node, "verify", false))
                .withLimitToOptions(flag(node, "limitToOptions", true)).withUnit(unit)
                .withUnitLabel(unit == null ? node.childText("unitLabel") : null).build();
    }

    private static List<ParameterOption> options(XmlNode node) {
        return node.inside("options").stream()
                .map(option -> new ParameterOption(option.required("value"), option.text())).toList();
    }

    private static List<FilterCriteria> filter(XmlNode node) {
        return node.inside("filter").stream()
                .map(criterion -> new FilterCriteria(criterion.required("name"), criterion.text())).toList();
    }

    private static @Nullable BigDecimal number(XmlNode node, String attribute) {
        String value = node.attribute(attribute);
        return value == null ? null : new BigDecimal(value.trim());
    }

    private static boolean flag(XmlNode node, String child, boolean otherwise) {
        String text = node.childText(child);
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }
}
