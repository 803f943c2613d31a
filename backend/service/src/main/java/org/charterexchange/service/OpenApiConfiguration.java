package org.charterexchange.service;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Problem;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.access.InScope;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * The description of the API, made from the routes themselves and served at {@code /v3/api-docs}.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "#/components/schemas/Problem";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Identity.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Charter Exchange")
                        .version("1")
                        .description("Reciprocal leadership placements between UK policing and industry.")
                        .license(new License().name("Apache License 2.0").identifier("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    /** Every operation may be refused, and refusals look alike. */
    @Bean
    OpenApiCustomizer problems() {
        return api -> {
            ModelConverters.getInstance(true)
                    .readAll(Problem.class)
                    .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
            ArgumentSchemas.describe(api.getComponents());
        };
    }

    /** Says who may use an operation, how it may be refused, and that it may be sent again. */
    @Bean
    OperationCustomizer accessAndProblems() {
        return (operation, handler) -> {
            operation.getResponses().addApiResponse("default", problem());
            AllowedTo allowed = handler.getMethodAnnotation(AllowedTo.class);
            if (allowed != null) {
                operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
                InScope scope = handler.getMethodAnnotation(InScope.class);
                String machines = scope == null ? "" : "; other systems: " + scope.value();
                operation.setDescription("For: " + Arrays.toString(allowed.value()) + machines);
            }
            return unsafe(handler) ? repeatable(operation) : operation;
        };
    }

    private static boolean unsafe(HandlerMethod handler) {
        return handler.hasMethodAnnotation(PostMapping.class);
    }

    private static Operation repeatable(Operation operation) {
        return operation.addParametersItem(new HeaderParameter()
                .name(ApiPaths.IDEMPOTENCY_KEY)
                .description("Makes the request act once however often it is sent within 24 hours")
                .schema(new StringSchema().minLength(1).maxLength(255)));
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("The request was refused, or failed; the problem says why and what to do")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }
}
