export { catalogue, cataloguePages } from './catalogue.ts'
