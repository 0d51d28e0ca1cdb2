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
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameterBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameterGroup;
import org.openhab.core.config.core.ConfigDescriptionParameterGroupBuilder;
import org.openhab.core.config.core.ParameterOption;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Translates configuration descriptions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ConfigLocalizer.class)
public class ConfigLocalizer {

    private final TranslationProvider translations;

    @Activate
    public ConfigLocalizer(@Reference TranslationProvider translations) {
        this.translations = translations;
    }

    /**
     * Translates labels, descriptions, options, patterns and unit labels.
     *
     * @param bundle that has the texts
     * @param locale null for the host's own
     * @return a copy; what has no translation is as in the original
     */
    public ConfigDescription localize(Bundle bundle, ConfigDescription description, @Nullable Locale locale) {
        URI uri = description.getUID();
        return ConfigDescriptionBuilder.create(uri)
                .withParameters(description.getParameters().stream()
                        .map(parameter -> parameter(bundle, uri, parameter, locale)).toList())
                .withParameterGroups(description.getParameterGroups().stream()
                        .map(group -> group(bundle, uri, group, locale)).toList())
                .build();
    }

    private ConfigDescriptionParameterGroup group(Bundle bundle, URI uri, ConfigDescriptionParameterGroup group,
            @Nullable Locale locale) {
        String name = group.getName();
        return ConfigDescriptionParameterGroupBuilder.create(name).withContext(group.getContext())
                .withAdvanced(group.isAdvanced())
                .withLabel(text(bundle, List.of(I18nKeys.parameterGroup(uri, name, I18nKeys.LABEL)), group.getLabel(),
                        locale))
                .withDescription(text(bundle, List.of(I18nKeys.parameterGroup(uri, name, I18nKeys.DESCRIPTION)),
                        group.getDescription(), locale))
                .build();
    }

    private ConfigDescriptionParameter parameter(Bundle bundle, URI uri, ConfigDescriptionParameter parameter,
            @Nullable Locale locale) {
        Parts parts = (part, original) -> text(bundle, I18nKeys.parameter(uri, parameter.getName(), part), original,
                locale);
        return ConfigDescriptionParameterBuilder.create(parameter.getName(), parameter.getType())
                .withMinimum(parameter.getMinimum()).withMaximum(parameter.getMaximum())
                .withStepSize(parameter.getStepSize()).withPattern(parts.text("pattern", parameter.getPattern()))
                .withRequired(parameter.isRequired()).withReadOnly(parameter.isReadOnly())
                .withMultiple(parameter.isMultiple()).withMultipleLimit(parameter.getMultipleLimit())
                .withContext(parameter.getContext()).withDefault(parameter.getDefault())
                .withLabel(parts.text(I18nKeys.LABEL, parameter.getLabel()))
                .withDescription(parts.text(I18nKeys.DESCRIPTION, parameter.getDescription()))
                .withOptions(parameter.getOptions().stream().map(option -> option(option, parts)).toList())
                .withFilterCriteria(parameter.getFilterCriteria()).withGroupName(parameter.getGroupName())
                .withAdvanced(parameter.isAdvanced()).withVerify(parameter.isVerifyable())
                .withLimitToOptions(parameter.getLimitToOptions()).withUnit(parameter.getUnit())
                .withUnitLabel(parts.text("unitLabel", parameter.getUnitLabel())).build();
    }

    private static ParameterOption option(ParameterOption option, Parts parts) {
        return I18nKeys.fitsInKey(option.getValue())
                ? new ParameterOption(option.getValue(), parts.text("option." + option.getValue(), option.getLabel()))
                : option;
    }

    private @Nullable String text(Bundle bundle, List<String> keys, @Nullable String original,
            @Nullable Locale locale) {
        List<String> candidates = original != null && I18nUtil.isConstant(original)
                ? List.of(I18nUtil.stripConstant(original))
                : keys;
        for (String key : candidates) {
            String text = translations.getText(bundle, key, null, locale);
            if (text != null) {
                return text;
            }
        }
        return original;
    }

    /** Gives the text of one part of a parameter. */
    private interface Parts {
        @Nullable
        String text(String part, @Nullable String original);
    }
}
